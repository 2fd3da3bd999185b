/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.util.List;
import java.util.function.Supplier;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginLine.State;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Whether a plugin can be installed here without harm to anything else. */
final class Inspector {

    private final PluginDirectory directory;
    private final ApprovedFiles approved;
    private final Supplier<List<Installed>> installed;

    /**
     * A bundle that is here.
     *
     * @param ours whether it came as a file
     * @param exports its packages with their versions
     */
    record Installed(String name, boolean ours, List<Exported> exports) {}

    record Exported(String name, Version version) {}

    Inspector(PluginDirectory directory, ApprovedFiles approved, Supplier<List<Installed>> installed) {
        this.directory = directory;
        this.approved = approved;
        this.installed = installed;
    }

    /** When what it goes by was changed last. */
    long changed() {
        return approved.changed();
    }

    void check(PluginJar jar) throws NotFit {
        approved.check(jar);
        var here = installed.get();
        if (here.stream().anyMatch(bundle -> !bundle.ours() && bundle.name().equals(jar.bundle()))) {
            throw new NotFit("its symbolic name " + jar.bundle() + " is that of a bundle which did not come as a file");
        }
        for (var line : directory.here()) {
            free(jar, line);
        }
        var exported =
                here.stream().flatMap(bundle -> bundle.exports().stream()).toList();
        for (var clause : jar.imports()) {
            for (var name : clause.names()) {
                provided(jar, clause, name, exported);
            }
        }
    }

    private static void free(PluginJar jar, PluginLine line) throws NotFit {
        var taken = line.state() != State.REFUSED
                && jar.manifest().claims().contains(line.kind() + "." + line.id())
                && !line.origin().bundle().equals(jar.bundle());
        if (taken) {
            throw new NotFit("the " + line.kind() + " " + line.id() + " is here already, from the bundle "
                    + line.origin().bundle());
        }
    }

    private static void provided(PluginJar jar, Clause clause, String name, List<Exported> exported) throws NotFit {
        var optional = clause.parameter("resolution", "").equals("optional");
        if (optional
                || name.startsWith("java.")
                || jar.exports().stream().anyMatch(own -> own.names().contains(name))) {
            return;
        }
        var range = range(clause.parameter("version", "0.0.0"));
        var here = exported.stream().filter(one -> one.name().equals(name)).toList();
        if (here.isEmpty()) {
            throw new NotFit("it needs the package " + name + ", which is not here");
        }
        if (here.stream().noneMatch(one -> range.includes(one.version()))) {
            throw new NotFit("it needs " + name + " in version " + range + ", and here is "
                    + here.get(0).version() + ": build it against the interfaces of this platform");
        }
    }

    private static VersionRange range(String text) throws NotFit {
        try {
            return new VersionRange(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFit("its manifest has the version range " + text + ", which is none");
        }
    }
}
