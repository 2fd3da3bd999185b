/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginLine.Origin;
import org.ectmanager.application.plugin.PluginLine.Standing;
import org.ectmanager.application.plugin.PluginLine.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder into which operators put plugins, and the plugins that are up because of it. A file is looked at before anything
 * is installed; of two versions of one bundle the higher one is up.
 *
 * @param <B> what stands for one that is up
 */
final class PluginFolder<B> {

    private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);

    private final Path folder;
    private final Path copies;
    private final Inspector inspector;
    private final Stage<B> stage;
    private final InstantSource machine;
    private final Map<Path, Seen> files = new ConcurrentSkipListMap<>();
    private final Map<Path, Stamp> growing = new HashMap<>();
    private final Map<String, Up<B>> ups = new TreeMap<>();
    private int copied;

    /** @param copies an empty folder for what is being looked at */
    PluginFolder(Path folder, Path copies, Inspector inspector, Stage<B> stage, InstantSource machine) {
        this.folder = folder;
        this.copies = copies;
        this.inspector = inspector;
        this.stage = stage;
        this.machine = machine;
    }

    private record Stamp(long size, long modified, long approved) {}

    /** What became of a file. */
    private record Seen(Stamp stamp, String bundle, String sha256, Optional<PluginLine> refused) {}

    private record Up<B>(Path file, PluginJar jar, B bundle) {}

    /**
     * Takes what is new, lets go of what is gone.
     *
     * @param begun whether those who use plugins are all there, so that one that does not come to them is seen
     */
    synchronized void look(boolean begun) {
        var there = there();
        for (var file : List.copyOf(files.keySet())) {
            if (!there.containsKey(file)) {
                gone(file);
            }
        }
        growing.keySet().retainAll(there.keySet());
        there.forEach((file, stamp) -> {
            var seen = files.get(file);
            var isNew = seen == null || !seen.stamp().equals(stamp);
            if (isNew && stamp.equals(growing.put(file, stamp))) {
                take(file, stamp, begun);
            }
        });
    }

    /** Those of earlier runs whose files are gone. */
    synchronized void letGoOfStrays() {
        var wanted = ups.values().stream().map(Up::bundle).toList();
        stage.ours().stream().filter(bundle -> !wanted.contains(bundle)).forEach(stage::down);
    }

    /** Puts a file in: one that is not here yet, or one of a higher version than is. */
    synchronized List<PluginLine> put(Path file, boolean update) throws NotFit {
        var copy = copy();
        try {
            var jar = PluginJar.of(file, copy);
            inspector.check(jar);
            var before = Optional.ofNullable(ups.get(jar.bundle()));
            expect(jar, before, update);
            bring(folder.resolve(jar.bundle() + ".jar"), jar, true);
            keep(jar, before.map(Up::file).orElse(folder.resolve(jar.bundle() + ".jar")));
            return stage.lines(ups.get(jar.bundle()).bundle());
        } finally {
            discard(copy);
        }
    }

    /** The files that bring a plugin; several where older versions lie there too. */
    synchronized List<Path> bringing(String claim) {
        return ups.values().stream()
                .filter(up -> up.jar().manifest().claims().contains(claim))
                .flatMap(up -> files.entrySet().stream()
                        .filter(file -> file.getValue().bundle().equals(up.jar().bundle()))
                        .map(Map.Entry::getKey))
                .toList();
    }

    /** Takes files away, and what they brought. */
    synchronized void remove(List<Path> unwanted) {
        unwanted.forEach(PluginFolder::discard);
        look(true);
    }

    /** Answers at once, also while a plugin is taken. */
    List<PluginLine> refused() {
        return files.values().stream().flatMap(seen -> seen.refused().stream()).toList();
    }

    private static void expect(PluginJar jar, Optional<? extends Up<?>> before, boolean update) throws NotFit {
        if (update && before.isEmpty()) {
            throw new NotFit("no version of " + jar.bundle() + " came as a file, so that there is nothing to update:"
                    + " use ect:plugin-install");
        }
        if (before.isPresent() && !update) {
            throw new NotFit("version " + before.get().jar().version() + " of it is here: use ect:plugin-update");
        }
        if (before.isPresent() && jar.version().compareTo(before.get().jar().version()) <= 0) {
            throw new NotFit("its version " + jar.version() + " is not higher than "
                    + before.get().jar().version() + ", which is here");
        }
    }

    private void take(Path file, Stamp stamp, boolean begun) {
        var copy = copy();
        PluginJar jar = null;
        try {
            jar = PluginJar.of(file, copy);
            inspector.check(jar);
            if (isWanted(file, jar)) {
                bring(file, jar, begun);
            }
            files.put(file, new Seen(stamp, jar.bundle(), jar.sha256(), Optional.empty()));
        } catch (NotFit refused) {
            refuse(file, stamp, Optional.ofNullable(jar), refused.getMessage());
        } finally {
            discard(copy);
        }
    }

    /** Not where the same, or a higher version, is up from another file. */
    private boolean isWanted(Path file, PluginJar jar) throws NotFit {
        var up = ups.get(jar.bundle());
        if (up == null || up.jar().sha256().equals(jar.sha256())) {
            return up == null;
        }
        var order = jar.version().compareTo(up.jar().version());
        var inItsPlace = up.file().equals(file);
        if (order < 0 && inItsPlace) {
            throw new NotFit("its version " + jar.version() + " is lower than "
                    + up.jar().version() + ", which is here and stays: remove that one first");
        }
        if (order == 0 && !inItsPlace) {
            throw new NotFit("it says that it is the version " + jar.version() + " of " + jar.bundle()
                    + ", and so does " + up.file().getFileName());
        }
        return order > 0 || inItsPlace;
    }

    /** The new one is up before the old one goes; where the new one is refused, the old one stays. */
    private void bring(Path file, PluginJar jar, boolean begun) throws NotFit {
        var before = ups.get(jar.bundle());
        var bundle = stage.up(jar);
        if (begun || before != null) {
            stage.await(bundle, jar, before != null);
        }
        ups.put(jar.bundle(), new Up<>(file, jar, bundle));
        Optional.ofNullable(before).map(Up::bundle).ifPresent(stage::down);
        ups.values().stream()
                .filter(other ->
                        other.file().equals(file) && !other.jar().bundle().equals(jar.bundle()))
                .toList()
                .forEach(this::takeDown);
        LOG.info("{} {} is installed from {}", jar.bundle(), jar.version(), file.getFileName());
    }

    private void keep(PluginJar jar, Path file) throws NotFit {
        try {
            var beside = folder.resolve("." + file.getFileName() + ".new");
            Files.copy(jar.copy(), beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new NotFit("it is up now, and cannot be kept in " + folder + ": after a restart it will be gone");
        }
        ups.put(jar.bundle(), new Up<>(file, jar, ups.get(jar.bundle()).bundle()));
        files.put(file, new Seen(stamp(file), jar.bundle(), jar.sha256(), Optional.empty()));
    }

    private void refuse(Path file, Stamp stamp, Optional<PluginJar> jar, String why) {
        LOG.error("{} is refused: {}", file.getFileName(), why);
        var claim = jar.stream()
                .flatMap(read -> read.manifest().claims().stream())
                .filter(each -> each.contains("."))
                .findFirst()
                .orElse(".");
        var origin = jar.map(read -> Origin.named(read.bundle(), read.version().toString()))
                .orElse(Origin.named("", ""));
        var line = new PluginLine(
                claim.substring(0, claim.indexOf('.')),
                claim.substring(claim.indexOf('.') + 1),
                file.getFileName().toString(),
                origin,
                new Standing(State.REFUSED, why, Optional.of(machine.instant())));
        files.put(file, new Seen(stamp, origin.bundle(), "", Optional.of(line)));
        jar.map(read -> ups.get(read.bundle()))
                .filter(up -> up.jar().sha256().equals(jar.get().sha256()))
                .ifPresent(this::takeDown);
    }

    /** An older version that lies there too comes back. */
    private void gone(Path file) {
        files.remove(file);
        ups.values().stream().filter(up -> up.file().equals(file)).toList().forEach(up -> {
            takeDown(up);
            files.values().removeIf(other -> other.bundle().equals(up.jar().bundle()));
        });
    }

    private void takeDown(Up<B> up) {
        ups.remove(up.jar().bundle());
        stage.down(up.bundle());
        LOG.info("{} {} is removed", up.jar().bundle(), up.jar().version());
    }

    private Map<Path, Stamp> there() {
        var there = new TreeMap<Path, Stamp>();
        if (!Files.isDirectory(folder)) {
            return there;
        }
        try (var all = Files.newDirectoryStream(folder, "*.jar")) {
            for (var file : all) {
                if (!file.getFileName().toString().startsWith(".") && Files.isRegularFile(file)) {
                    there.put(file, stamp(file));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder of plugins cannot be read", failure);
        }
        return there;
    }

    private Stamp stamp(Path file) {
        try {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis(), inspector.changed());
        } catch (IOException gone) {
            return new Stamp(-1, -1, -1);
        }
    }

    private Path copy() {
        copied++;
        return copies.resolve(copied + ".jar");
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("{} cannot be deleted", file.getFileName());
        }
    }
}
