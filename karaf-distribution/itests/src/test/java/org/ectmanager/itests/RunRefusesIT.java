/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ectmanager.itests.Checkout.Ran;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the scripts {@code run} and {@code test} say when they cannot start: one sentence, a status, and nothing is touched. */
public class RunRefusesIT {

    private static final String JDK = "sudo apt-get install openjdk-17-jdk-headless";
    private static final String MAVEN = "sudo apt-get install maven";
    private static final String NO_MAVEN = "Maven 3.8 or later is missing. Install it: " + MAVEN;
    private static final Set<String> TOOLS_OF_JAVA = Set.of("java", "javac", "mvn");

    private Checkout checkout;

    @Before
    public void check_out() {
        checkout = new Checkout();
    }

    @After
    public void tidy_up() throws IOException {
        checkout.close();
    }

    @Test
    public void help_says_how_it_is_used() throws Exception {
        var ran = checkout.run("--help");

        assertEquals(0, ran.status());
        for (var option : new String[] {"--port PORT", "--data DIR", "--empty", "console", "--help"}) {
            assertTrue(option, ran.out().contains(option));
        }
        assertEquals("", ran.err());
    }

    @Test
    public void an_unknown_option_is_named() throws Exception {
        assertSays(2, "There is no \"--fast\". \"./run --help\" says how it is used.", checkout.run("--fast"));
    }

    @Test
    public void an_option_without_its_value_is_named() throws Exception {
        assertSays(
                2, "--port needs a number. \"./run --help\" says how it is used.", checkout.run("--empty", "--port"));
    }

    @Test
    public void a_port_is_a_number_between_1_and_65535() throws Exception {
        for (var port : new String[] {"eighty", "", "0", "65536", "80800000000000000000"}) {
            assertSays(
                    2,
                    "The port must be a number between 1 and 65535. \"./run --help\" says how it is used.",
                    run("--port", port));
        }
    }

    @Test
    public void an_ordinary_user_may_not_take_a_port_of_the_system() throws Exception {
        var lowest = Integer.parseInt(Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start"))
                .get(0));
        checkout.asOrdinaryUser().with("PATH", standIns().toString());

        assertSays(
                1,
                lowest > 1
                        ? "Only root may use port 1; choose one from " + lowest + " on with --port."
                        : NO_MAVEN, // where anybody may have any port, it comes as far as the build
                run("--port", "1"));
    }

    @Test
    public void a_port_that_is_taken_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            var ran = run("--port", port);

            assertSays(1, "Port " + port + " is taken by another program; choose another with --port.", ran);
            assertTrue(
                    Checkout.everythingIn(checkout.at("data")).keySet().stream().noneMatch(Files::isRegularFile));
        }
    }

    @Test
    public void a_directory_that_cannot_be_made_is_named() throws Exception {
        var file = Files.writeString(checkout.at("data/a-file"), "kept");

        var ran = checkout.run("--port", freePort(), "--data", file + "/below");

        assertSays(1, "The directory " + file + "/below cannot be written to; choose another with --data.", ran);
        assertEquals("kept", Files.readString(file));
    }

    @Test
    public void a_directory_that_may_not_be_written_to_is_named() throws Exception {
        checkout.asOrdinaryUser();
        var locked = Files.createDirectory(checkout.data());
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));

        var ran = run("--port", freePort());

        assertSays(1, "The directory " + locked + " cannot be written to; choose another with --data.", ran);
    }

    @Test
    public void data_of_a_newer_version_are_left_alone() throws Exception {
        var data = Files.createDirectory(checkout.data());
        Files.writeString(data.resolve("version"), "99.1.0\n");
        var before = Checkout.everythingIn(data);

        var ran = run("--port", freePort());

        assertEquals(1, ran.status());
        assertTrue(
                ran.err(), ran.err().startsWith("The data in " + data + " were made by ECT Manager 99.1.0 and this"));
        assertTrue(ran.err(), ran.err().endsWith("start the newer one.\n"));
        assertEquals(before, Checkout.everythingIn(data));
    }

    @Test
    public void a_database_of_a_newer_build_is_left_alone() throws Exception {
        var data = Files.createDirectory(checkout.data());
        Files.writeString(data.resolve("schema"), "9999\n");
        var before = Checkout.everythingIn(data);

        var ran = run("--port", freePort());

        assertSays(
                1,
                "The database in " + data + " was changed by a newer ECT Manager than this one; start the newer one.",
                ran);
        assertEquals(before, Checkout.everythingIn(data));
    }

    @Test
    public void an_empty_platform_is_not_made_of_sample_data() throws Exception {
        var data = Files.createDirectories(checkout.data().resolve("etc")).getParent();
        Files.writeString(data.resolve("etc/org.ectmanager.platform.cfg"), "mode = sample\n");
        var before = Checkout.everythingIn(data);

        var ran = run("--port", freePort(), "--empty");

        assertSays(
                1,
                "The directory " + data + " holds sample data; choose another with --data for an empty platform.",
                ran);
        assertEquals(before, Checkout.everythingIn(data));
    }

    @Test
    public void there_is_no_console_of_a_platform_that_does_not_run() throws Exception {
        var ran = run("console", "ect:bodies");

        assertEquals(1, ran.status());
        assertTrue(ran.err(), ran.err().startsWith("No ECT Manager is running with the directory " + checkout.data()));
    }

    @Test
    public void missing_java_is_named_with_what_installs_it() throws Exception {
        checkout.without("JAVA_HOME").with("PATH", standIns().toString());

        assertSays(1, "Java 17 is missing. Install it: " + JDK, run("--port", freePort()));
    }

    @Test
    public void another_java_is_named_with_what_installs_ours() throws Exception {
        standIn("java", "echo '    java.specification.version = 99'");
        checkout.without("JAVA_HOME").with("PATH", standIns().toString());

        var ran = run("--port", freePort());

        assertEquals(1, ran.status());
        assertTrue(ran.err(), ran.err().startsWith("ECT Manager runs on Java 17 and this is Java 99."));
        assertTrue(ran.err(), ran.err().contains(JDK));
    }

    @Test
    public void a_java_that_cannot_compile_is_named() throws Exception {
        standIn("java", "echo '    java.specification.version = 17'; echo '    java.home = /nowhere'");
        checkout.without("JAVA_HOME").with("PATH", standIns().toString());

        assertSays(1, "This Java cannot compile. Install it: " + JDK, run("--port", freePort()));
    }

    @Test
    public void a_java_home_that_names_nothing_is_named() throws Exception {
        checkout.with("JAVA_HOME", "/nowhere");

        assertSays(
                1,
                "JAVA_HOME names /nowhere, where there is no Java. Install a JDK and name it: " + JDK
                        + "; export JAVA_HOME=/usr/lib/jvm/java-17-openjdk-amd64",
                run("--port", freePort()));
    }

    @Test
    public void a_machine_that_the_database_does_not_fit_is_named() throws Exception {
        checkout.with("PATH", standIns().toString());
        Files.delete(standIns().resolve("uname"));
        standIn("uname", "echo Linux aarch64");

        assertSays(
                1,
                "ECT Manager brings a database for Linux on x86-64 and this is Linux aarch64. Use such a machine, real or"
                        + " virtual",
                run("--port", freePort()));
    }

    @Test
    public void missing_maven_is_named_with_what_installs_it() throws Exception {
        checkout.with("PATH", standIns().toString());

        assertSays(1, NO_MAVEN, run("--port", freePort()));
    }

    @Test
    public void an_older_maven_is_named_with_what_installs_a_newer_one() throws Exception {
        standIn("mvn", "echo 'Apache Maven 3.6.3 (of a test)'");
        checkout.with("PATH", standIns().toString());

        assertSays(
                1, "Maven 3.8 or later is needed and this is 3.6.3. Install it: " + MAVEN, run("--port", freePort()));
    }

    @Test
    public void a_maven_that_is_too_new_is_named_with_what_installs_ours() throws Exception {
        standIn("mvn", "echo 'Apache Maven 4.0.0 (of a test)'");
        checkout.with("PATH", standIns().toString());

        var ran = run("--port", freePort());

        assertEquals(1, ran.status());
        assertTrue(ran.err(), ran.err().startsWith("ECT Manager is built with Maven 3 and this is 4.0.0."));
        assertTrue(ran.err(), ran.err().contains(MAVEN));
    }

    @Test
    public void the_tests_name_another_java_in_the_same_words() throws Exception {
        standIn("javac", "exit 0");
        standIn("java", "echo '    java.specification.version = 21'");
        checkout.without("JAVA_HOME").with("PATH", standIns().toString()).script("test");

        var ran = checkout.run();

        assertEquals(1, ran.status());
        assertTrue(ran.err(), ran.err().startsWith("ECT Manager runs on Java 17 and this is Java 21."));
        assertTrue(ran.err(), ran.err().contains(JDK));
    }

    @Test
    public void the_tests_name_an_older_maven_in_the_same_words() throws Exception {
        standIn("javac", "exit 0");
        standIn("mvn", "echo 'Apache Maven 3.6.3 (of a test)'");
        checkout.with("PATH", standIns().toString()).script("test");

        assertSays(1, "Maven 3.8 or later is needed and this is 3.6.3. Install it: " + MAVEN, checkout.run());
    }

    @Test
    public void a_build_that_fails_starts_nothing() throws Exception {
        standIn("mvn", "case \"$*\" in *-v) echo 'Apache Maven 3.9.9 (of a test)' ;; *) exit 1 ;; esac");
        checkout.with("PATH", standIns().toString());

        var ran = run("--port", freePort());

        assertSays(1, "The build failed; the reason stands above.", ran);
        assertTrue(ran.out(), ran.out().startsWith("Building ECT Manager"));
        assertTrue(Files.notExists(checkout.data().resolve("platform")));
    }

    @Test
    public void whatever_goes_into_the_archive_is_built_again_when_it_changed() throws Exception {
        standIn("mvn", "case \"$*\" in *-v) echo 'Apache Maven 3.9.9 (of a test)' ;; *) exit 1 ;; esac");
        checkout.with("PATH", standIns().toString());
        var distribution = Path.of(System.getProperty("distribution")).getFileName();
        var built = Instant.now().plusSeconds(60);
        from(built, "karaf-distribution/assembly/target/" + distribution);

        assertFalse(run("--port", freePort()).out().contains("Building ECT Manager"));
        for (var part : List.of("bundles/Page.java", "docs/operations.md", "licences/BSD.txt", "LICENSE", "NOTICE")) {
            from(built.plusSeconds(60), part);
            assertTrue(part, run("--port", freePort()).out().startsWith("Building ECT Manager"));
            from(built.minusSeconds(60), part);
        }
    }

    private void from(Instant moment, String file) throws IOException {
        Files.writeString(checkout.at(file), "");
        Files.setLastModifiedTime(checkout.at(file), FileTime.from(moment));
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        var all = new String[arguments.length + 2];
        all[0] = "--data";
        all[1] = checkout.data().toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return checkout.run(all);
    }

    private static String freePort() throws IOException {
        return StartedPlatform.freePort();
    }

    private static void assertSays(int status, String sentence, Ran ran) {
        assertEquals(sentence + "\n", ran.err());
        assertEquals(status, ran.status());
    }

    private void standIn(String program, String does) throws IOException {
        var file = Files.writeString(standIns().resolve(program), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The programs of this machine but for Java and Maven. */
    private Path standIns() throws IOException {
        var folder = checkout.at("stand-ins");
        if (Files.notExists(folder)) {
            Files.createDirectory(folder);
            for (var place : System.getenv("PATH").split(":")) {
                link(Path.of(place), folder);
            }
        }
        return folder;
    }

    private static void link(Path place, Path folder) throws IOException {
        if (Files.isDirectory(place)) {
            try (var programs = Files.newDirectoryStream(place)) {
                for (var program : programs) {
                    var link = folder.resolve(program.getFileName());
                    if (!TOOLS_OF_JAVA.contains(program.getFileName().toString()) && Files.notExists(link)) {
                        Files.createSymbolicLink(link, program);
                    }
                }
            }
        }
    }
}
