/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * What the manifest says of the bundle that a plugin's class is from.
 *
 * @param bundle its symbolic name; empty when the class comes from no bundle
 * @param version as it stands there
 * @param claims what the bundle brings, each as {@code kind.id}, or {@link #WRITTEN}
 */
public record PluginManifest(String bundle, String version, Set<String> claims) {

    /** The line that names kind and id of every plugin in a bundle. */
    public static final String HEADER = "ECT-Manager-Plugin";

    /** The claim of a bundle that makes bodies from files. */
    public static final String WRITTEN = "written-bodies";

    private static final Pattern CLAIM = Pattern.compile(
            "(appropriate-body|destination|report)\\s*;\\s*id\\s*=\\s*\"?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"?");

    public PluginManifest {
        claims = Set.copyOf(claims);
    }

    /** Empty texts where the plugin's class does not come from a bundle. */
    public static PluginManifest of(Object plugin) {
        try (var file = plugin.getClass().getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return file == null ? none() : of(new Manifest(file).getMainAttributes());
        } catch (IOException | IllegalArgumentException unreadable) {
            return none();
        }
    }

    /** Refuses a line that names no plugin. */
    public static PluginManifest of(Attributes lines) {
        return new PluginManifest(
                text(lines, "Bundle-SymbolicName").replaceFirst("\\s*;.*", ""),
                text(lines, "Bundle-Version"),
                claims(text(lines, HEADER)));
    }

    /** Whether it says so, or says nothing of what it brings. */
    boolean allows(String claim) {
        return claims.isEmpty() || claims.contains(claim) || claims.contains(WRITTEN);
    }

    private static Set<String> claims(String header) {
        var claims = new TreeSet<String>();
        for (var clause : header.isEmpty() ? new String[0] : header.split(",")) {
            claims.add(claim(clause.strip()));
        }
        return claims;
    }

    private static String claim(String clause) {
        if (clause.equals(WRITTEN)) {
            return WRITTEN;
        }
        var named = CLAIM.matcher(clause);
        if (!named.matches()) {
            throw new IllegalArgumentException("its manifest has the line " + HEADER
                    + " with something else than appropriate-body;id=ID, destination;id=ID, report;id=ID or "
                    + WRITTEN);
        }
        return named.group(1) + "." + named.group(2);
    }

    private static String text(Attributes lines, String name) {
        return Optional.ofNullable(lines.getValue(name)).orElse("").strip();
    }

    private static PluginManifest none() {
        return new PluginManifest("", "", Set.of());
    }
}
