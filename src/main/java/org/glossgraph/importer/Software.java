package org.glossgraph.importer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * Which build of the program this is. Two builds under one version may read the same glossary
 * differently, so the build is told by a checksum over what decides the reading.
 */
public final class Software {
    private static final String UNPACKED = "development";

    private Software() {}

    /** The version number; {@code development} where the classes do not come from a jar. */
    public static String version() {
        return Optional.ofNullable(Software.class.getPackage().getImplementationVersion())
                .orElse(UNPACKED);
    }

    /** The version with the checksum of the build: {@code 1.0+5f3a09c1}. */
    static String build() {
        try {
            Path jar =
                    Path.of(
                            Software.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isRegularFile(jar) ? version() + "+" + checksum(jar) : UNPACKED;
        } catch (IOException | URISyntaxException e) {
            return version();
        }
    }

    private static String checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream()
                    .filter(entry -> decides(entry.getName()))
                    .map(entry -> line(entry).getBytes(StandardCharsets.UTF_8))
                    .forEach(sum::update);
        }
        return Long.toHexString(sum.getValue());
    }

    private static boolean decides(String name) {
        return name.startsWith("org/glossgraph/") || name.startsWith("ontology/");
    }

    private static String line(JarEntry entry) {
        return entry.getName() + " " + entry.getCrc() + "\n";
    }
}
