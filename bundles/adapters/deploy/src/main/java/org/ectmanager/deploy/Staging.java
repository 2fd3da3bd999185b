/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginLine.State;
import org.ectmanager.application.plugin.PluginManifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings bundles of plugins up and down in the container, each content under a location of its own: so the new version is
 * a bundle beside the old one until it serves, and no other bundle is touched.
 */
final class Staging implements Stage<Bundle>, CollisionHook {

    static final String LOCATION = "ect-plugin:";

    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final BundleContext container;
    private final PluginDirectory directory;
    private final Executor threads;

    Staging(BundleContext container, PluginDirectory directory, Executor threads) {
        this.container = container;
        this.directory = directory;
        this.threads = threads;
    }

    /** What came as a file may be here twice in one version, while one takes the place of the other. */
    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> candidates) {
        candidates.removeIf(Staging::isOurs);
    }

    List<Inspector.Installed> installed() {
        return Stream.of(container.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null)
                .map(bundle -> new Inspector.Installed(bundle.getSymbolicName(), isOurs(bundle), exports(bundle)))
                .toList();
    }

    @Override
    public List<Bundle> ours() {
        return Stream.of(container.getBundles()).filter(Staging::isOurs).toList();
    }

    @Override
    public Bundle up(PluginJar jar) throws NotFit {
        var bundle = install(jar);
        try {
            within(() -> started(bundle));
            return bundle;
        } catch (NotFit broken) {
            down(bundle);
            throw broken;
        }
    }

    @Override
    public void await(Bundle bundle, PluginJar jar, boolean needed) throws NotFit {
        var claims = jar.manifest().claims().stream()
                .filter(claim -> !claim.equals(PluginManifest.WRITTEN))
                .collect(Collectors.toSet());
        for (var tries = PATIENCE.dividedBy(LOOK); tries > 0; tries--) {
            var lines = lines(bundle);
            var refused =
                    lines.stream().filter(line -> line.state() == State.REFUSED).findFirst();
            if (refused.isPresent()) {
                down(bundle);
                throw new NotFit(refused.get().why());
            }
            if (lines.stream()
                    .map(line -> line.kind() + "." + line.id())
                    .collect(Collectors.toSet())
                    .containsAll(claims)) {
                return;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        if (needed) {
            down(bundle);
            throw new NotFit(
                    "it started, and what its manifest names did not come within " + PATIENCE.toSeconds() + " seconds");
        }
    }

    @Override
    public List<PluginLine> lines(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class))
                .map(wiring -> directory.from(wiring.getClassLoader()))
                .orElse(List.of());
    }

    @Override
    public void down(Bundle bundle) {
        try {
            within(() -> uninstalled(bundle));
        } catch (NotFit broken) {
            LOG.error("{} {} does not go: {}", bundle.getSymbolicName(), bundle.getVersion(), broken.getMessage());
        }
    }

    private Bundle install(PluginJar jar) throws NotFit {
        try (var content = Files.newInputStream(jar.copy())) {
            return container.installBundle(LOCATION + jar.sha256(), content);
        } catch (BundleException | IOException broken) {
            LOG.error("{} cannot be installed", jar.bundle(), LoggedFailure.of(broken));
            throw new NotFit("it cannot be installed, and the log says more");
        }
    }

    private static Void started(Bundle bundle) throws BundleException {
        bundle.start();
        return null;
    }

    private Void uninstalled(Bundle bundle) throws BundleException {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            bundle.uninstall();
        }
        var wirings = container.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        if (wirings.getRemovalPendingBundles().contains(bundle)
                && wirings.getDependencyClosure(Set.of(bundle)).equals(Set.of(bundle))) {
            wirings.refreshBundles(Set.of(bundle));
        }
        return null;
    }

    private interface Step {
        Void take() throws BundleException;
    }

    /** In another thread: a plugin that never comes back from being started holds that one, and nobody else. */
    private void within(Step step) throws NotFit {
        var done = CompletableFuture.supplyAsync(() -> taken(step), threads);
        try {
            var failure = done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (failure.isPresent()) {
                LOG.error("A plugin cannot be started or stopped", LoggedFailure.of(failure.get()));
                throw new NotFit("it does not start or stop, and the log says more");
            }
        } catch (TimeoutException | ExecutionException late) {
            throw new NotFit("it does not start or stop within " + PATIENCE.toSeconds() + " seconds");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotFit("the platform is stopping");
        }
    }

    private static Optional<Throwable> taken(Step step) {
        try {
            step.take();
            return Optional.empty();
        } catch (BundleException | RuntimeException | Error broken) {
            return Optional.of(broken);
        }
    }

    private static boolean isOurs(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION);
    }

    private static List<Inspector.Exported> exports(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleRevision.class)).stream()
                .flatMap(revision -> revision.getDeclaredCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream())
                .map(capability -> new Inspector.Exported(
                        String.valueOf(capability.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE)),
                        capability.getAttributes().get("version") instanceof Version version
                                ? version
                                : Version.emptyVersion))
                .toList();
    }
}
