/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.workshop.RealDatabase;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head teacher whom the body has still to confirm reads so wherever something waits for them, and is sent nowhere. */
class UnconfirmedHeadTest {

    private static final String FIRST = "has to confirm you first";

    private final Stage stage = new Stage();
    private final PlainReader reader = new PlainReader(stage);
    private School school;
    private String home;
    private String head;

    @BeforeEach
    void a_head_whom_a_colleague_added() throws SQLException {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(stage.cast.body(BodyPolicy.standard().confirmingNewHeads()));
        home = "/" + school.body() + "/school/" + school.id().value();
        head = reader.signIn(school.head());
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update appointment set added_by = "
                    + school.lead().person().value() + ", confirmed_at = null where person_id = "
                    + school.head().person().value());
        }
    }

    @AfterEach
    void done() {
        stage.close();
    }

    @Test
    void a_registration_that_waits_is_named_without_a_way_to_sign_it() {
        var id = sent();

        for (var page : new String[] {home, home + "/sign"}) {
            assertThat(read(page))
                    .contains(FIRST, "ask ", "/" + school.body() + "/help", "that wait until you are confirmed")
                    .contains("Nova Teacher")
                    .doesNotContain("/sign/" + id, "Registrations to sign");
        }
        assertThat(read(home + "/sign/" + id)).contains(FIRST, "Nova Teacher").doesNotContain("Your declaration");
    }

    @Test
    void an_assessment_that_waits_is_named_without_a_way_to_sign_it() {
        var assessment = assessed();

        for (var page : new String[] {home + "/sign", home + "/reports"}) {
            assertThat(read(page))
                    .contains(FIRST, "Reports that wait until you are confirmed", assessment.title())
                    .doesNotContain("For you to sign as head teacher");
        }
        assertThat(read(home + "/sign")).doesNotContain("/reports/" + assessment.id());
        assertThat(read(home + "/reports/" + assessment.id())).contains(FIRST).doesNotContain("Your declaration");
    }

    @Test
    void once_confirmed_the_ways_to_sign_are_there() {
        var id = sent();
        var officer = stage.cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var post = stage.workshop.confirmHeads.all(officer).get(0).appointed().appointment();
        RegistrationDesk.require(stage.workshop.confirmHeads.confirm(officer, post.id(), post.version()));

        assertThat(read(home)).contains("/sign/" + id).doesNotContain(FIRST);
        assertThat(read(home + "/sign/" + id)).contains("Your declaration").doesNotContain(FIRST);
    }

    private String read(String path) {
        var answer = reader.get(path, head);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** The session of before is long over. */
    private String again() {
        return stage.workshop
                .signIn
                .signIn(stage.cast.email(school.head()), RegistrationDesk.PASSWORD)
                .fold(token -> "session=" + token, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private long sent() {
        var id = stage.desk.typed(school, stage.desk.answers(school));
        RegistrationDesk.require(
                stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, id), ""));
        return id;
    }

    /** Written by the tutor and signed by all but the head. */
    private Report assessed() {
        var desk = stage.reports;
        var started = desk.started(school);
        var assessment = desk.reports(started).stream()
                .filter(report -> report.planned().kind() != ReportKind.PROGRESS_REVIEW)
                .findFirst()
                .orElseThrow();
        desk.dayComes(assessment.planned().opens().toString());
        head = again();
        var id = assessment.id();
        desk.writes(started, id);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, id)));
        var answers = ReportDesk.answers(desk.report(started, id).form().orElseThrow(), Map.of());
        RegistrationDesk.require(desk.answer.draft(started.ect(), desk.seen(started, id), answers));
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, id), ReportDesk.OATH));
        RegistrationDesk.require(
                desk.write.sign(school.tutor(), school.id(), desk.seen(started, id), Signatory.TUTOR, ReportDesk.OATH));
        assertThat(desk.report(started, id).state()).isEqualTo(State.AWAITING_HEAD);
        return assessment;
    }
}
