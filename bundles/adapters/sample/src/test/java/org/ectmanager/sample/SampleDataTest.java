/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.OperatorFiles.Note;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReviewReport.Stage;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.persistence.report.JdbcDueReports;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.PluginDesk;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private final SampleBench bench = new SampleBench();
    private final Workshop workshop = bench.workshop;
    private final Cast cast = bench.cast;
    private final RegistrationDesk desk = bench.desk;
    private final ReportDesk reports = bench.reports;
    private final PluginDesk plugins = new PluginDesk(workshop);
    private final FinishedAccounts accounts = bench.accounts;
    private final SampleData data = bench.data();
    private BodyId body;

    @BeforeEach
    void a_body_appears() {
        body = cast.body();
        bench.opens();
    }

    @Test
    void everybody_on_the_sheet_can_sign_in_and_work() {
        load();

        assertThat(people()).hasSize(FictionalPerson.STAFF.size() + FictionalPerson.SCHOOL.size() + 1);
        assertThat(people()).allSatisfy(person -> assertThat(cast.visit(person[0], person[1], body))
                .isInstanceOf(Visit.Ready.class));
    }

    @Test
    void every_position_is_there_once() {
        load();

        assertThat(workshop.inspect.users(body).stream()
                        .map(held -> held.appointment().position()))
                .containsOnlyOnce(Position.HEAD_TEACHER, Position.AB_LEAD, Position.DECISION_MAKER)
                .contains(
                        Position.INDUCTION_LEAD,
                        Position.INDUCTION_TUTOR,
                        Position.SCHOOL_ADMINISTRATOR,
                        Position.AB_ADMINISTRATOR,
                        Position.QUALITY_ASSURER);
    }

    @Test
    void everybody_has_something_to_see() {
        load();
        var school = accounts.caller(body, FictionalPerson.SCHOOL.get(0).email("first-school." + body));
        var at = school.appointments().get(0).school().orElseThrow();
        var today = LocalDate.now(workshop.clock);

        assertThat(desk.sign.waiting(school, at)).as("to sign for the head").hasSize(1);
        assertThat(reports.write.at(person(Position.INDUCTION_TUTOR), at, today.plusYears(1)))
                .as("to write for the tutor")
                .anyMatch(listed -> listed.report().state() == State.IN_PROGRESS);
        assertThat(desk.authorise.waiting(person(Position.AB_ADMINISTRATOR)))
                .as("to authorise")
                .hasSize(1);
        assertThat(reports.review
                        .at(person(Position.QUALITY_ASSURER), Stage.TO_READ, Wanted.page(1))
                        .items())
                .as("to read")
                .hasSize(1);
        assertThat(reports.decide.awaited(person(Position.DECISION_MAKER)))
                .as("to decide")
                .hasSize(1);
        assertThat(reports.answer.own(person(Position.ECT)).orElseThrow().reports())
                .as("the teacher's own reports")
                .anyMatch(report -> report.state() == State.ACCEPTED)
                .anyMatch(report -> report.state() == State.IN_PROGRESS);
    }

    @Test
    void two_schools_are_let_in_and_one_waits() {
        load();

        assertThat(workshop.inspect.schools(body).stream()
                        .map(listed -> listed.entry().state()))
                .containsExactlyInAnyOrder(
                        SchoolEntry.State.AUTHORISED, SchoolEntry.State.AUTHORISED, SchoolEntry.State.REQUESTED);
    }

    @Test
    void a_teachers_review_is_overdue_and_their_change_is_there_to_be_handed_over() {
        load();
        plugins.follow.run();

        var officer = cast.staff(body, Position.AB_ADMINISTRATOR);
        assertThat(workshop.transactions.in(officer.scope(), () -> new JdbcDueReports(workshop.transactions)
                        .unfinishedDueBefore(LocalDate.now(workshop.clock), "", 10)))
                .isNotEmpty();
        assertThat(workshop.transactions.in(officer.scope(), () -> workshop.transactions
                        .sql()
                        .list("select kind from teacher_change where body = ?", row -> row.text("kind"), body.value())))
                .isNotEmpty()
                .containsOnly("REGISTERED");
    }

    @Test
    void the_record_knows_all_teachers_by_their_names_but_the_one_whose_registration_waits() {
        load();
        var names = new RegisteredNames();
        var otherwise =
                workshop.transactions.in(person(Position.AB_ADMINISTRATOR).scope(), () -> workshop.transactions
                        .sql()
                        .list(
                                "select answers ->> 'trn' trn, answers ->> 'givenName' given, answers ->> 'familyName' family"
                                        + " from registration where body = ?",
                                row -> List.of(row.text("trn"), row.text("given"), row.text("family")),
                                body.value()));

        assertThat(otherwise).hasSize(5);
        assertThat(otherwise)
                .filteredOn(typed -> !names.of(new Trn(typed.get(0)))
                        .equals(Optional.of(new PersonName(typed.get(1), typed.get(2)))))
                .singleElement()
                .satisfies(typed -> assertThat(typed.get(2)).isEqualTo(FictionalPerson.UNDECIDED.family()));
        assertThat(names.of(new Trn("7000001"))).isEmpty();
        assertThat(names.of(new Trn("2999999"))).isEmpty();
    }

    @Test
    void a_second_start_loads_nothing_again() {
        load();
        var sheet = workshop.files.left(Note.SIGN_INS);

        load();

        assertThat(workshop.files.left(Note.SIGN_INS)).isEqualTo(sheet);
        assertThat(workshop.inspect.schools(body)).hasSize(3);
    }

    @Test
    void an_interrupted_start_is_finished_by_the_next() {
        load();
        bench.settings.values.clear();

        load();

        assertThat(workshop.inspect.users(body).stream()
                        .map(held -> held.appointment().position()))
                .containsOnlyOnce(Position.HEAD_TEACHER, Position.AB_LEAD);
        assertThat(workshop.files.left(Note.SIGN_INS)).containsOnlyOnceElementsOf(sections());
    }

    @Test
    void a_body_that_appears_later_is_filled_too() {
        load();
        body = cast.body();

        data.fillNew();

        assertThat(people()).isNotEmpty();
    }

    @Test
    void the_sheet_follows_the_platforms_address() {
        load();
        bench.platform.address = URI.create("http://localhost:9090");

        load();

        assertThat(workshop.files.left(Note.SIGN_INS))
                .anyMatch(line -> line.endsWith("http://localhost:9090/" + body + "/sign-in"))
                .noneMatch(line -> line.contains(":8080"));
    }

    private void load() {
        data.begin();
        assertThat(data.fillNew()).isEqualTo(new SampleData.Round(true, Optional.empty()));
    }

    private Caller person(Position position) {
        return Stream.of(FictionalPerson.STAFF, FictionalPerson.SCHOOL, List.of(FictionalPerson.BEGUN))
                .flatMap(List::stream)
                .filter(person -> person.position() == position)
                .map(person ->
                        person.email(FictionalPerson.STAFF.contains(person) ? body.value() : "first-school." + body))
                .map(email -> accounts.caller(body, email))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sections() {
        return workshop.files.left(Note.SIGN_INS).stream()
                .filter(line -> line.endsWith("/sign-in"))
                .distinct()
                .toList();
    }

    /** Username and password of everybody of the body, from the sheet. */
    private List<String[]> people() {
        return workshop.files.left(Note.SIGN_INS).stream()
                .dropWhile(line -> !line.endsWith("/" + body + "/sign-in"))
                .skip(2)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.strip().split(" +"))
                .map(words -> new String[] {words[words.length - 2], words[words.length - 1]})
                .toList();
    }
}
