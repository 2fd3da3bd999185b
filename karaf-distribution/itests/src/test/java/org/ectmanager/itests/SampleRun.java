/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ectmanager.itests.Checkout.Typed;

/** A sample as an ordinary user starts it, on a machine from which nobody else can be reached by HTTP. */
final class SampleRun implements AutoCloseable {

    private static final String OPERATOR = "Operator";

    /** Those for whom the sample has a sign-in. */
    static final Set<String> POSITIONS = Set.of(
            OPERATOR,
            "Induction tutor",
            "Appropriate body lead",
            "Appropriate body administrator",
            "Quality assurer",
            "Decision maker",
            "Head teacher",
            "Induction lead",
            "School administrator",
            "Early career teacher");

    private final Checkout checkout;
    private final Witness witness = new Witness();
    private final String port = StartedPlatform.freePort();
    private Typed started;

    SampleRun() throws IOException {
        checkout = new Checkout().built().asOrdinaryUser();
        checkout.with(
                "EXTRA_JAVA_OPTS",
                "-XX:TieredStopAtLevel=1 -Duser.home=" + checkout.at("home") + " " + witness.options());
    }

    void start() throws IOException {
        started = checkout.type("--port", port, "--data", checkout.data().toString());
        var out = Polling.until(
                Polling.UNTIL_READY,
                started::out,
                said -> said.contains("Ctrl-C stops it.") || !started.process().isAlive());
        assertTrue(out + started.err(), out.contains("ECT Manager is ready: http://localhost:" + port + "\n"));
    }

    void stop() throws IOException, InterruptedException {
        assertEquals(0, started.terminate().status());
        assertEquals(List.of(), checkout.processes());
    }

    Site site() {
        return new Site(URI.create("http://127.0.0.1:" + port + "/"));
    }

    /** What a command of its console answers. */
    String console(String line) throws IOException, InterruptedException {
        var ran = checkout.run("--data", checkout.data().toString(), "console", line);
        assertEquals(ran.out() + ran.err(), 0, ran.status());
        return ran.out();
    }

    /** As it was printed at this start, and as it is kept for the owner. */
    String assertPrintsWhatItsOwnerAloneMayRead() throws IOException {
        var kept = Files.readString(signIns());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(signIns())));
        assertTrue(started.out(), started.out().contains(kept.strip()));
        assertTrue(kept, kept.contains("http://localhost:" + port + "/operator/sign-in"));
        return kept;
    }

    /** The operator, and in each body everybody else once; those of one body, and the operator, go in. */
    void assertEachPositionSignsIn() throws IOException {
        var places =
                SignIns.read(signIns()).stream().collect(groupingBy(SignIns.SignIn::place, TreeMap::new, toList()));
        var ofBodies = new TreeSet<>(POSITIONS);
        ofBodies.remove(OPERATOR);

        places.forEach((place, people) -> assertEquals(
                place,
                place.equals("/operator") ? List.of(OPERATOR) : List.copyOf(ofBodies),
                people.stream().map(SignIns.SignIn::role).sorted().toList()));
        for (var place : List.of("/operator", "/northshire")) {
            for (var person : places.get(place)) {
                var home = led(person.in(site()), place);
                assertEquals(person.toString(), 200, home.statusCode());
                assertTrue(person.toString(), home.body().contains("Sign out"));
            }
        }
    }

    /** The page to which an address leads, at most three steps on. */
    private static HttpResponse<String> led(Site site, String address) {
        var answer = site.get(address);
        for (var steps = 0; answer.statusCode() == 303 && steps < 3; steps++) {
            var next = URI.create(answer.headers().firstValue("Location").orElseThrow());
            answer = site.get(next.getPath());
        }
        return answer;
    }

    void assertOnlyThisMachineReachesIt() throws IOException {
        var ssh = Files.readAllLines(checkout.data().resolve("etc/org.apache.karaf.shell.cfg")).stream()
                .filter(line -> line.startsWith("sshPort = "))
                .map(line -> Integer.valueOf(line.substring("sshPort = ".length())))
                .findFirst()
                .orElseThrow();
        var listeners = Listeners.of(checkout.processes());

        assertTrue(listeners.ports().toString(), listeners.ports().containsAll(List.of(Integer.valueOf(port), ssh)));
        assertEquals(new TreeSet<>(), listeners.openToOthers());
    }

    /** Neither of a repository nor of anything else, and nothing was kept at home as Maven does. */
    void assertAskedNobody() {
        assertEquals(List.of(), witness.asked());
        assertTrue(Files.notExists(checkout.at("home/.m2")));
    }

    private Path signIns() {
        return checkout.data().resolve("sign-ins.txt");
    }

    @Override
    public void close() throws IOException {
        witness.close();
        checkout.endAndClose();
    }
}
