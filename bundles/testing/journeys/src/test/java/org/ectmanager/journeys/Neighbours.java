/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.ReportDesk.Started;

/**
 * A school, another school of the same appropriate body and one of another body, each with one of everything; and
 * everybody of the first school and its body, some of whom are somebody at the other body too.
 */
final class Neighbours {

    private static Neighbours one;

    final Stage stage = new Stage();
    final PlainReader reader = new PlainReader(stage);
    final BusyBody own = new BusyBody(stage, 1);
    final BusyBody beside = new BusyBody(stage, own.id(), 1);
    final BusyBody other = new BusyBody(stage, 1);

    /** A school that no body works with. */
    final SchoolId nowhere = stage.cast.school("School of Nobody");

    /** By position. */
    final Map<Position, Caller> people = new TreeMap<>();

    final Holdings ofOther;
    final Holdings ofBeside;

    /** Whose the records of the other body are. */
    final List<Caller> owners;

    private final Map<Position, Asking> asking = new TreeMap<>();

    /** Who asks: their cookie and the token of their forms. */
    record Asking(String cookie, String token) {}

    private Neighbours() {
        stage.reports.dayComes(other.lastReportOpens());
        List.of(own, beside, other).forEach(this::fill);
        stage.plugins.follow.run();
        List.of(own, other).forEach(body -> {
            stage.plugins.send.make(body.administrator(), "ambition-steplab");
            stage.services.secret(body.id(), Grant.SCHOOLS_READ);
        });
        own.pages().keySet().forEach(this::comesIn);
        comesIn(stage.cast.at(own.id(), own.school().id(), Position.SCHOOL_ADMINISTRATOR));
        owners = List.copyOf(other.pages().keySet());
        ofOther = Holdings.of(other);
        ofBeside = Holdings.ofSchool(beside);
        people.values().stream()
                .filter(who -> !who.is(Position.ECT))
                .forEach(who -> stage.cast.alsoAt(other.id(), who));
    }

    /** Made once for all classes that a machine runs one after the other. */
    static synchronized Neighbours met() {
        if (one == null) {
            one = new Neighbours();
            Runtime.getRuntime().addShutdownHook(new Thread(one.stage::close));
        }
        return one;
    }

    private void fill(BusyBody body) {
        body.reportsComeIn();
        body.teacherIsAway();
        body.teacherIsExperienced();
        shares(body.inductions().get(0));
    }

    /** The second report, with a file, what is wrong with the contract and when the teacher leaves; the teacher is next. */
    private void shares(Started one) {
        var write = stage.reports.write;
        var tutor = one.school().tutor();
        var at = one.school().id();
        var id = stage.reports.reports(one).get(1).id();
        stage.reports.writes(one, id);
        var days = stage.reports.attendance(one, id);
        var leaves = stage.reports.report(one, id).planned().period().to().toString();
        var said = new Attendance(
                "no",
                "Four days a week since spring",
                days.daysServed(),
                days.daysAbsent(),
                new NextPeriod("LEAVES", "Elsewhere School", leaves));
        RegistrationDesk.require(write.attend(tutor, at, stage.reports.seen(one, id), said));
        var file = new Evidence.File("observation.pdf", "application/pdf", Evidences.PDF.getBytes(UTF_8));
        RegistrationDesk.require(write.attach(tutor, at, stage.reports.seen(one, id), file));
        RegistrationDesk.require(write.share(tutor, at, stage.reports.seen(one, id)));
    }

    private void comesIn(Caller who) {
        var cookie = reader.signIn(who);
        var position = who.appointments().get(0).position();
        people.put(position, stage.cast.caller(who.body(), who.person(), who.name()));
        asking.put(position, new Asking(cookie, reader.token("/" + own.id() + "/account/details", cookie)));
    }

    /** Words that only this body's people and teachers have. */
    Set<String> wordsOf(BusyBody body) {
        var words = new TreeSet<String>();
        for (var who : List.of(
                body.school().lead(), body.school().head(), body.school().tutor())) {
            words.add(who.name().family());
            words.add(stage.cast.email(who));
        }
        for (var teacher : body.inductions()) {
            words.add(stage.cast.email(teacher.ect()));
        }
        return words;
    }

    Map<Position, Asking> asking() {
        return asking;
    }

    Asking operator() {
        stage.cast.withoutOperators();
        var email = stage.cast.address().value();
        stage.workshop.firstOperator.begin(
                stage.workshop.firstOperator.link().orElseThrow(),
                new NewAccount("Ottoline", "Perrin", "", email, JourneyTest.PASSWORD, JourneyTest.PASSWORD));
        return stage.workshop
                .operatorSignIn
                .signIn(email, JourneyTest.PASSWORD)
                .fold(
                        session -> new Asking(
                                "operator=" + session, reader.token("/operator/operators", "operator=" + session)),
                        refusals -> {
                            throw new AssertionError(refusals.toString());
                        });
    }

    int ask(Address address, String path, Asking who) {
        var answer = address.method().equals("GET")
                ? reader.get(path, who.cookie())
                : reader.post(path, who.cookie(), who.token(), "");
        return answer.statusCode();
    }
}
