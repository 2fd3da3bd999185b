/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toList;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.inject.Inject;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.itests.plugin.Hanging;
import org.ectmanager.itests.plugin.Wren;
import org.junit.Test;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** Plugins come, change and go while everything else goes on; what does not fit stays outside, with the reason. */
public abstract class ChangingPlugins extends WalkedPlatform {

    /** What happens to a bundle that is pulled from under those who use it. */
    private static final Set<Integer> DISTURBANCES =
            Set.of(BundleEvent.STOPPING, BundleEvent.STOPPED, BundleEvent.UNRESOLVED, BundleEvent.UPDATED);

    @Inject
    private PluginDirectory plugins;

    @Inject
    private SessionFactory shell;

    @Test
    public void its_coming_its_update_and_its_going_disturb_no_other_bundle() throws IOException {
        List<String> disturbed = new CopyOnWriteArrayList<>();
        SynchronousBundleListener watch = event -> {
            var name = event.getBundle().getSymbolicName();
            if (DISTURBANCES.contains(event.getType()) && !DroppedPlugin.NAME.equals(name)) {
                disturbed.add(name + " " + event.getType());
            }
        };
        context.addBundleListener(watch);
        try (var wren = new DroppedPlugin(site)) {
            wren.drop("1.1.0");
            assertEquals(List.of("1.1.0 present"), wrensOnce("1.1.0 present"));
            wren.takeAway();
            wren.drop();
        } finally {
            context.removeBundleListener(watch);
        }

        assertEquals(List.of(), disturbed);
    }

    @Test
    public void no_request_is_lost_while_a_version_takes_the_place_of_another_under_the_same_name() throws Exception {
        try (var wren = new DroppedPlugin(site)) {
            var seen = new CopyOnWriteArrayList<Integer>();
            var looking = new AtomicBoolean(true);
            var visitor = new Thread(() -> {
                var own = new Site();
                while (looking.get()) {
                    seen.add(own.get("/wren").statusCode());
                }
            });
            visitor.start();
            for (var version : List.of("1.1.0", "1.2.0", "1.3.0")) {
                wren.drop(version);
                assertEquals(List.of(version + " present"), wrensOnce(version + " present"));
            }
            looking.set(false);
            visitor.join();

            assertTrue(seen.size() + " requests", seen.size() > 20);
            assertEquals(
                    List.of(), seen.stream().filter(status -> status != 200).collect(toList()));
        }
    }

    @Test
    public void a_lower_version_is_refused_and_the_one_that_is_here_stays() throws IOException {
        try (var wren = new DroppedPlugin(site)) {
            wren.drop("0.9.0");

            assertTrue(refusedOnce("its version 0.9.0 is lower than 1.0.0"));
            assertEquals(200, wren.front().statusCode());
        }
    }

    @Test
    public void a_plugin_with_the_id_of_another_is_refused_before_it_is_installed() throws IOException {
        var file = DroppedPlugin.FOLDER.resolve("cuckoo.jar");
        new PluginFile("org.ectmanager.itests.cuckoo", "appropriate-body;id=northshire", Wren.class)
                .write(file, "1.0.0");
        try {
            assertTrue(refusedOnce("the appropriate-body northshire is here already"));
            assertEquals(200, site.get("/northshire").statusCode());
            assertTrue(site.get("/health/ready").body().contains("cuckoo.jar"));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    public void a_plugin_that_is_another_than_its_manifest_says_is_refused() throws IOException {
        var file = DroppedPlugin.FOLDER.resolve("cuckoo.jar");
        new PluginFile("org.ectmanager.itests.cuckoo", "appropriate-body;id=curlew", Wren.class).write(file, "1.0.0");
        try {
            assertTrue(refusedOnce("it says that it is the appropriate-body wren, and its manifest that"));
            assertEquals(404, site.get("/curlew").statusCode());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    public void a_plugin_that_never_says_who_it_is_holds_up_nobody_else() throws IOException {
        var file = DroppedPlugin.FOLDER.resolve("hanging.jar");
        new PluginFile("org.ectmanager.itests.hanging", "appropriate-body;id=hanging", Hanging.class)
                .write(file, "1.0.0");
        try {
            assertTrue(refusedOnce("it did not introduce itself within"));
        } finally {
            Files.delete(file);
        }
        try (var wren = new DroppedPlugin(site)) {
            assertEquals(200, wren.front().statusCode());
        }
    }

    @Test
    public void what_is_no_plugin_is_refused_with_what_its_manifest_lacks() throws IOException {
        var file = DroppedPlugin.FOLDER.resolve("plain.jar");
        new PluginFile("org.ectmanager.itests.plain", "", Wren.class).write(file, "1.0.0");
        try {
            assertTrue(refusedOnce("its manifest has no line ECT-Manager-Plugin"));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    public void an_operator_types_the_life_of_a_plugin() throws IOException {
        var console = new Console(shell);
        var desk = Files.createTempDirectory("ect-manager-plugin");
        var first = DroppedPlugin.FILE.write(desk.resolve("first.jar"), "1.0.0");
        var second = DroppedPlugin.FILE.write(desk.resolve("second.jar"), "1.1.0");
        try {
            says(console, "ect:plugin-install " + first, "1.0.0");
            says(console, "ect:plugin-install " + second, "use ect:plugin-update");
            says(console, "ect:plugin-update " + second, "1.1.0");
            says(console, "ect:plugin-disable --yes appropriate-body.wren", "switched off");
            assertEquals(
                    503, site.waitFor("/wren", page -> page.statusCode() != 200).statusCode());
            says(console, "ect:plugin-enable appropriate-body.wren", "present");
            says(console, "ect:plugin-list --json", "\"id\":\"wren\"");
            says(console, "ect:plugin-remove --yes appropriate-body.wren", "wren");
            assertEquals(
                    503, site.waitFor("/wren", page -> page.statusCode() != 200).statusCode());
        } finally {
            Files.deleteIfExists(first);
            Files.deleteIfExists(second);
            Files.delete(desk);
        }
    }

    private static void says(Console console, String line, String wanted) {
        var said = console.type(line).text();
        assertTrue(line + " says " + said, said.contains(wanted));
    }

    private List<String> wrensOnce(String wanted) {
        return Polling.until(this::wrens, found -> found.equals(List.of(wanted)));
    }

    private List<String> wrens() {
        return plugins.here().stream()
                .filter(line -> line.id().equals("wren"))
                .map(line -> line.origin().version() + " " + line.state().words())
                .collect(toList());
    }

    private boolean refusedOnce(String why) {
        return Polling.until(
                () -> plugins.here().stream().anyMatch(line -> line.why().contains(why)), refused -> refused);
    }
}
