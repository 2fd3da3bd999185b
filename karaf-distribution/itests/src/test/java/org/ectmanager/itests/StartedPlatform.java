/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.BootFinished;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;

/**
 * The assembled distribution, started as it ships but for its ports, in sample mode unless a class of tests says
 * otherwise, with a forgetful database. Its log stays in {@code target/exam}.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public abstract class StartedPlatform {

    @Inject
    protected BootFinished started;

    @Inject
    protected BundleContext context;

    private static final String SEEN = "ectmanager.test.seen.";
    private static final Map<String, String> WATCHED = Map.of(
            "page", "/operator/sign-in",
            "service", "/api/v1/openapi.json");

    protected final Site site = new Site();

    /** From before it listens until they are there. */
    @Test
    public void nobody_who_comes_too_early_is_told_that_there_is_no_such_thing() {
        for (var watched : WATCHED.keySet()) {
            assertEquals(
                    watched,
                    List.of(Onlooker.REFUSED, Onlooker.STARTING, Onlooker.THERE),
                    Onlooker.seen(Path.of(System.getProperty(SEEN + watched))));
        }
    }

    @Before
    public void wait_until_it_is_ready() {
        var health = Polling.until(
                Polling.UNTIL_READY, () -> site.get("/health/ready"), answer -> answer.statusCode() == 200);
        assertEquals(health.body(), 200, health.statusCode());
    }

    @Configuration
    public Option[] platform() throws IOException {
        var port = freePort();
        return options(
                composite(settings()),
                composite(watched(port)),
                karafDistributionConfiguration()
                        .frameworkUrl("file:" + System.getProperty("distribution"))
                        .unpackDirectory(new File("target/exam")),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                keepRuntimeFolder(),
                systemTimeout(180_000),
                vmOption("-XX:TieredStopAtLevel=1"),
                // how long Pax Exam waits for its own parts while the platform starts before them
                vmOption("-Dorg.ops4j.pax.swissbox.tracker.ServiceLookup.DEFAULT_TIMEOUT=120000"),
                vmOption("-Dpax.exam.service.timeout=120000"),
                // Pax Exam's own bundles come from the build's repository; what is ours is asked for by a test
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.localRepository",
                        System.getProperty("local.repository")),
                editConfigurationFilePut("etc/custom.system.properties", "ectmanager.http.port", port),
                editConfigurationFilePut("etc/org.ectmanager.database.cfg", "durable", "false"));
    }

    /** What a class of tests wants otherwise than it ships. */
    protected Option[] settings() throws IOException {
        return options(editConfigurationFilePut("etc/org.ectmanager.platform.cfg", "mode", "sample"));
    }

    private Option[] watched(String port) throws IOException {
        var options = new ArrayList<Option>();
        for (var watched : WATCHED.entrySet()) {
            var notes = Path.of("target", "exam", getClass().getSimpleName() + "-" + watched.getKey() + ".txt")
                    .toAbsolutePath();
            Onlooker.at(Site.at(port, watched.getValue()), notes);
            options.add(vmOption("-D" + SEEN + watched.getKey() + "=" + notes));
        }
        return options.toArray(Option[]::new);
    }

    protected static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
