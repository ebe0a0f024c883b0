/**
 * Turns {@code target/app} into what is handed out: installers and archives. Runs from source,
 * under a JDK 25 and started by Maven, so that the one command is the same on every system. {@link
 * magenda.packaging.Packages} says in which order; each other class knows one thing.
 *
 * <p>Nothing here is part of the program. The standard tools do the work ({@code jdeps}, {@code
 * jmod}, {@code jlink}, {@code jpackage}, {@code dpkg-deb}, {@code rpmbuild}); texts for them stand
 * in files of {@code packaging/}, not in here. Archives are written by Commons Compress, which is
 * at hand among the libraries of the program, since POI brings it.
 */
package magenda.packaging;
