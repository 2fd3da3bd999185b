/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.ectmanager.application.plugin.PluginManifest;
import org.osgi.framework.Version;

/**
 * A plugin in a file, as far as it can be known before it is installed.
 *
 * @param copy what was looked at, and nothing else is installed
 */
record PluginJar(
        Path copy,
        String sha256,
        PluginManifest manifest,
        Version version,
        List<Clause> imports,
        List<Clause> exports) {

    private static final long LARGEST = 100_000_000;

    /** Reads a copy of it, so that nobody changes it between the look and the installing. */
    static PluginJar of(Path file, Path copy) throws NotFit {
        try {
            if (Files.size(file) > LARGEST) {
                throw new NotFit("it has more than " + LARGEST + " bytes");
            }
            var sha256 = copied(file, copy);
            return of(lines(copy), copy, sha256);
        } catch (IOException unreadable) {
            throw new NotFit("it is no jar, or not whole");
        }
    }

    String bundle() {
        return manifest.bundle();
    }

    private static PluginJar of(Attributes lines, Path copy, String sha256) throws NotFit {
        var manifest = manifest(lines);
        if (manifest.bundle().isEmpty() || manifest.version().isEmpty()) {
            throw new NotFit("its manifest says no Bundle-SymbolicName and Bundle-Version");
        }
        if (manifest.claims().isEmpty()) {
            throw new NotFit("its manifest has no line " + PluginManifest.HEADER
                    + " that names what it brings, such as appropriate-body;id=kestrel");
        }
        if (lines.getValue("Fragment-Host") != null) {
            throw new NotFit("it is a fragment, which would become a part of another bundle");
        }
        return new PluginJar(
                copy,
                sha256,
                manifest,
                version(manifest.version()),
                Clause.of(text(lines, "Import-Package")),
                Clause.of(text(lines, "Export-Package")));
    }

    private static PluginManifest manifest(Attributes lines) throws NotFit {
        try {
            return PluginManifest.of(lines);
        } catch (IllegalArgumentException wrong) {
            throw new NotFit(wrong.getMessage());
        }
    }

    private static Version version(String text) throws NotFit {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFit("its Bundle-Version " + text + " is no version such as 1.0.0");
        }
    }

    private static Attributes lines(Path copy) throws IOException, NotFit {
        try (var jar = new JarFile(copy.toFile())) {
            return Optional.ofNullable(jar.getManifest())
                    .orElseThrow(() -> new NotFit("it has no manifest"))
                    .getMainAttributes();
        }
    }

    private static String copied(Path file, Path copy) throws IOException {
        try (var from = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"));
                var to = Files.newOutputStream(copy)) {
            from.transferTo(to);
            return HexFormat.of().formatHex(from.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Attributes lines, String name) {
        return Optional.ofNullable(lines.getValue(name)).orElse("");
    }
}
