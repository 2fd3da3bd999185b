/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

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
import javax.inject.Inject;
import org.apache.karaf.features.BootFinished;
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

    @Configuration
    public Option[] platform() throws IOException {
        return options(
                composite(settings()),
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
                editConfigurationFilePut("etc/custom.system.properties", "ectmanager.http.port", freePort()),
                editConfigurationFilePut("etc/org.ectmanager.database.cfg", "durable", "false"));
    }

    /** What a class of tests wants otherwise than it ships. */
    protected Option[] settings() throws IOException {
        return options(editConfigurationFilePut("etc/org.ectmanager.platform.cfg", "mode", "sample"));
    }

    protected static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
