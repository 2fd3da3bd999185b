/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one exported package shows: its types with all that others can compile against. Erased: without generics. */
record PackageApi(String name, Version version, Tree.Data shown) {

    /** Every exported package of a compiled bundle. */
    static List<PackageApi> of(Path classes) {
        try (var jar = new Jar(classes.toFile())) {
            return Arrays.stream(new DiffPluginImpl().tree(jar).get("<api>").getChildren())
                    .filter(child -> child.getType() == Type.PACKAGE)
                    .map(child -> new PackageApi(child.getName(), versionOf(child), ApiText.pruned(child.serialize())))
                    .toList();
        } catch (Exception broken) {
            throw new IllegalStateException("The API of " + classes + " cannot be read", broken);
        }
    }

    static PackageApi read(List<String> lines) {
        return ApiText.read(lines);
    }

    List<String> written() {
        return ApiText.written(this);
    }

    PackageApi in(Version raised) {
        return new PackageApi(name, raised, shown);
    }

    /** The lowest version that this package may bear after that one, by the rules of semantic versions. */
    Version neededAfter(PackageApi kept) {
        var old = kept.version();
        return switch (differenceTo(kept)) {
            case MAJOR -> new Version(old.getMajor() + 1, 0, 0);
            case MINOR -> new Version(old.getMajor(), old.getMinor() + 1, 0);
            default -> old;
        };
    }

    /** Why this may not follow that one; empty when it may. */
    Optional<String> complaintAfter(PackageApi kept) {
        var needed = neededAfter(kept);
        if (version.compareTo(needed) < 0) {
            var kind = needed.getMajor() > kept.version().getMajor()
                    ? "changed so that what was compiled against it no longer fits"
                    : "shows something new";
            return Optional.of("%s %s and still bears %s; it needs %s".formatted(name, kind, version, needed));
        }
        return written().equals(kept.written())
                ? Optional.empty()
                : Optional.of(name + " is not what its description in api/ says");
    }

    private Delta differenceTo(PackageApi kept) {
        try {
            var differ = new DiffPluginImpl();
            return differ.deserialize(shown)
                    .diff(differ.deserialize(kept.shown))
                    .getDelta();
        } catch (Exception broken) {
            throw new IllegalStateException("The API of " + name + " cannot be compared", broken);
        }
    }

    private static Version versionOf(Tree exported) {
        var versions = new ArrayList<Version>();
        for (var child : exported.getChildren()) {
            if (child.getType() == Type.VERSION) {
                versions.add(Version.parseVersion(child.getName().replaceFirst("^version=", "")));
            }
        }
        if (versions.size() != 1) {
            throw new IllegalStateException(exported.getName() + " has no @Version in its package-info");
        }
        return versions.get(0);
    }
}
