/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginLine.State;
import org.ectmanager.application.plugin.PluginRoster;
import org.ectmanager.application.port.PluginFiles;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches {@code deploy/} of the running platform for the jars of plugins, and does there what operators type. */
@Component(immediate = true)
public final class DeployFolder implements PluginFiles, HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DeployFolder.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** A file is taken when it is the same at two looks. */
    private static final int LOOKS_AT_START = 2;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> thread(work, "ectmanager-staging"));
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(work -> thread(work, "ectmanager-deploy"));
    private final PluginDirectory directory;
    private final PluginCalls calls;
    private final PluginFolder<Bundle> folder;
    private final SwitchesFile switches;
    private final List<ServiceRegistration<?>> services;
    private int looks;

    @Activate
    public DeployFolder(
            BundleContext container,
            @Reference Platform platform,
            @Reference PluginDirectory directory,
            @Reference PluginCalls calls) {
        this.directory = directory;
        this.calls = calls;
        var settings =
                Path.of(Optional.ofNullable(container.getProperty("karaf.etc")).orElse("etc"));
        var base =
                Path.of(Optional.ofNullable(container.getProperty("karaf.base")).orElse("."));
        var stage = new Staging(container, directory, threads);
        var inspector = new Inspector(directory, new ApprovedFiles(settings, !platform.isSample()), stage::installed);
        folder =
                new PluginFolder<>(base.resolve("deploy"), copies(container), inspector, stage, InstantSource.system());
        switches = new SwitchesFile(settings);
        // by hand, because the directory is one of those who use this roster, and is used here
        services = List.of(
                container.registerService(CollisionHook.class, stage, null),
                container.registerService(PluginRoster.class, new RefusedFiles(folder), null));
        watch.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        watch.shutdownNow();
        threads.shutdownNow();
        services.forEach(ServiceRegistration::unregister);
    }

    private void look() {
        try {
            folder.look(looks >= LOOKS_AT_START);
            if (looks < LOOKS_AT_START) {
                looks++;
                if (looks == LOOKS_AT_START) {
                    folder.letGoOfStrays();
                }
            }
        } catch (RuntimeException | Error broken) {
            LOG.error("The folder of plugins cannot be looked at", LoggedFailure.of(broken));
        }
    }

    @Override
    public Result<List<PluginLine>> install(Path file) {
        return put(file, false);
    }

    @Override
    public Result<List<PluginLine>> update(Path file) {
        return put(file, true);
    }

    private Result<List<PluginLine>> put(Path file, boolean update) {
        try {
            return Result.done(folder.put(file, update));
        } catch (NotFit refused) {
            LOG.error("{} is refused: {}", file.getFileName(), refused.getMessage());
            return refusal("plugin.not-fit", file.getFileName() + " is refused: " + refused.getMessage());
        }
    }

    @Override
    public Result<List<PluginLine>> removable(String kind, String id) {
        var lines = lines(kind, id);
        if (lines.isEmpty()) {
            return unknown();
        }
        return folder.bringing(kind + "." + id).isEmpty()
                ? refusal(
                        "plugin.no-file",
                        "This plugin did not come as a file, so that there is none to take away. Switch it off"
                                + " with ect:plugin-disable")
                : Result.done(lines);
    }

    @Override
    public Result<List<PluginLine>> remove(String kind, String id) {
        return removable(kind, id).map(lines -> {
            folder.remove(folder.bringing(kind + "." + id));
            directory.forget(kind, id);
            return lines;
        });
    }

    @Override
    public Result<List<PluginLine>> turn(String kind, String id, boolean on) {
        if (lines(kind, id).isEmpty()) {
            return unknown();
        }
        switches.turn(kind + "." + id, on);
        if (on) {
            calls.again(kind, id);
        }
        for (var tries = PATIENCE.dividedBy(LOOK); tries > 0 && isOff(kind, id) == on; tries--) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return Result.done(lines(kind, id));
    }

    private boolean isOff(String kind, String id) {
        return lines(kind, id).stream().anyMatch(line -> line.state() == State.OFF);
    }

    private List<PluginLine> lines(String kind, String id) {
        return directory.here().stream()
                .filter(line -> line.kind().equals(kind) && line.id().equals(id))
                .filter(line -> line.origin().loader().isPresent())
                .toList();
    }

    @Override
    public String part() {
        return "plugin files";
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public Optional<String> problem() {
        var refused = folder.refused().stream()
                .map(line -> line.name() + ": " + line.why())
                .collect(Collectors.joining("; "));
        return refused.isEmpty() ? Optional.empty() : Optional.of("Refused: " + refused);
    }

    private static Result<List<PluginLine>> unknown() {
        return refusal("plugin.unknown", "No such plugin is here. Type ect:plugin-list to see those that are");
    }

    private static Result<List<PluginLine>> refusal(String code, String sentence) {
        return Result.refused(Refusal.of(code, sentence));
    }

    private static Path copies(BundleContext container) {
        var copies = container.getDataFile("copies").toPath();
        try {
            Files.createDirectories(copies);
        } catch (IOException failure) {
            throw new UncheckedIOException("The bundle's own directory cannot be written", failure);
        }
        return copies;
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
