/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Sessions.Session;
import org.ectmanager.application.tidy.internal.Settings;
import org.ectmanager.application.tidy.internal.TidyJob;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.message.JdbcLeftovers;
import org.ectmanager.persistence.signin.JdbcLinks;
import org.ectmanager.persistence.signin.JdbcSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is over goes after its time, and nothing else. */
class TidyJobTest {

    private static final EmailAddress READER = new EmailAddress("reader@school.example");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final BodyId body = cast.body();
    private final Caller lead = cast.staff(body, Position.AB_LEAD);
    private final JdbcLinks links = new JdbcLinks(workshop.transactions);
    private final JdbcSessions sessions = new JdbcSessions(workshop.transactions);
    private final Instant start = Instant.parse("2027-09-01T08:00:00Z");

    @BeforeEach
    void nothing_waits() {
        workshop.tell.run();
        workshop.clock.moveTo(start);
        tidy(Map.of()).run();
    }

    @Test
    void a_session_goes_a_day_after_it_ended() {
        session("running", Duration.ofDays(4));
        session("ended", Duration.ofHours(2));

        afterwards(Duration.ofHours(25));
        assertThat(count("session where person_id = " + lead.person().value())).isEqualTo(2);

        afterwards(Duration.ofHours(27));
        assertThat(count("session where token_hash = '" + token("ended") + "'")).isZero();
        assertThat(count("session where token_hash = '" + token("running") + "'"))
                .isEqualTo(1);
    }

    @Test
    void sessions_are_the_platforms_to_take_away_and_no_bodys() {
        session("ended", Duration.ofHours(2));
        workshop.clock.pass(Duration.ofDays(9));
        var leftovers = new JdbcLeftovers(workshop.transactions);

        assertThat(workshop.transactions.in(Scope.of(body), () -> leftovers.sessions(workshop.clock.instant(), 10)))
                .isZero();
        assertThat(count("session where token_hash = '" + token("ended") + "'")).isEqualTo(1);
    }

    @Test
    void a_link_goes_thirty_days_after_it_was_used_or_ran_out() {
        link("used", Optional.of(body), Duration.ofDays(14));
        workshop.transactions.run(Scope.of(body), () -> links.use(token("used"), workshop.clock.instant()));
        link("ran-out", Optional.of(body), Duration.ofDays(14));
        link("open", Optional.of(body), Duration.ofDays(100));

        afterwards(Duration.ofDays(31));
        assertThat(count("single_use_link where token_hash = '" + token("used") + "'"))
                .isZero();
        assertThat(count("single_use_link where token_hash = '" + token("ran-out") + "'"))
                .isEqualTo(1);

        afterwards(Duration.ofDays(45));
        assertThat(count("single_use_link where body = '" + body + "'")).isEqualTo(1);
    }

    @Test
    void a_link_of_the_platform_itself_goes_too() {
        workshop.transactions.run(
                Scope.platform(),
                () -> links.issue(new Link(
                        token("operator"),
                        Purpose.JOIN_OPERATORS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        start,
                        Optional.empty())));

        afterwards(Duration.ofDays(31));

        assertThat(count("single_use_link where token_hash = '" + token("operator") + "'"))
                .isZero();
    }

    @Test
    void a_told_message_goes_after_ninety_days_with_its_letters_and_one_that_waits_does_not() {
        var told = message("told");
        workshop.transactions.run(Scope.of(body), () -> {
            workshop.letters.taken(told, new Mark(READER, 0));
            workshop.outbox.done(told);
        });
        message("waits");

        afterwards(Duration.ofDays(89));
        assertThat(count("letter where body = '" + body + "'")).isEqualTo(1);

        afterwards(Duration.ofDays(91));
        assertThat(count("letter where body = '" + body + "'")).isZero();
        assertThat(workshop.operateOutbox.waiting(body, 10)).hasSize(1);
        assertThat(count("outbox where body = '" + body + "'")).isEqualTo(1);
    }

    @Test
    void a_message_of_which_a_letter_was_refused_stays_until_it_is_given_up() {
        var refused = message("refused");
        workshop.transactions.run(Scope.of(body), () -> {
            workshop.letters.refused(refused, new Mark(READER, 0), Optional.empty(), "reply 550");
            workshop.outbox.done(refused);
        });

        afterwards(Duration.ofDays(91));
        assertThat(workshop.operateOutbox.refused(body, 10)).hasSize(1);

        workshop.operateOutbox.drop(body, refused);
        afterwards(Duration.ofDays(92));
        assertThat(count("outbox where body = '" + body + "'")).isZero();
    }

    @Test
    void of_captured_mails_the_latest_are_kept() {
        for (var number = 1; number <= 5; number++) {
            var subject = "Mail " + number;
            workshop.clock.pass(Duration.ofMinutes(1));
            workshop.transactions.run(
                    Scope.of(body), () -> workshop.captured.keep(body, READER.value(), subject, "", ""));
        }

        tidy(Map.of("captured_mails", 2)).run();

        assertThat(workshop.transactions.in(Scope.of(body), () -> workshop.captured.latest(10)))
                .extracting(mail -> mail.subject())
                .containsExactly("Mail 5", "Mail 4");
    }

    @Test
    void marks_of_reminders_go_when_the_report_is_accepted_and_no_decision_is_awaited() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var registration = new RegistrationDesk(workshop, cast);
        var desk = new ReportDesk(workshop, cast, registration);
        var started = desk.started(registration.school(body));
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.dayComes(first.planned().due().toString());
        tidy(Map.of()).run();
        assertThat(count("reminder where body = '" + body + "'")).isPositive();

        workshop.transactions.run(Scope.of(body), () -> {
            var sql = workshop.transactions.sql();
            sql.change("update report set state = 'ACCEPTED' where id = ?", first.id());
            sql.change(
                    "insert into decision (body, id, induction_id, report_id, recommendation, received_on, state)"
                            + " values (?, ?, ?, ?, 'SATISFACTORY', current_date, 'AWAITED')",
                    body.value(),
                    workshop.ids.next(),
                    started.induction().id(),
                    first.id());
        });
        tidy(Map.of()).run();
        assertThat(count("reminder where body = '" + body + "'")).isPositive();

        workshop.transactions.run(Scope.of(body), () -> workshop.transactions
                .sql()
                .change("update decision set state = 'MADE', outcome = 'PASS' where report_id = ?", first.id()));
        tidy(Map.of()).run();

        assertThat(count("reminder where body = '" + body + "' and report_id = " + first.id()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "CANCELLED"})
    void marks_of_reminders_go_when_nobody_writes_the_report_any_more(String state) {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var registration = new RegistrationDesk(workshop, cast);
        var desk = new ReportDesk(workshop, cast, registration);
        var started = desk.started(registration.school(body));
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.dayComes(first.planned().due().toString());
        var marks = "reminder where body = '" + body + "' and report_id = " + first.id();
        assertThat(count(marks)).isPositive();

        workshop.transactions.run(Scope.of(body), () -> workshop.transactions
                .sql()
                .change(
                        "update report set state = ?, closed_because = ?, closed_in = ? where id = ?",
                        state,
                        state.equals("CLOSED") ? "Nobody knew the teacher" : "",
                        state.equals("CLOSED") ? Optional.of("OPEN") : Optional.empty(),
                        first.id()));
        tidy(Map.of()).run();

        assertThat(count(marks)).isZero();
    }

    @Test
    void it_says_how_much_went_and_the_audit_trail_stays() {
        var happened = count("audit_event");
        link("used", Optional.of(body), Duration.ofDays(1));
        message("told");
        workshop.transactions.run(
                Scope.of(body),
                () -> workshop.operateOutbox.waiting(body, 10).forEach(one -> workshop.outbox.done(one.id())));
        workshop.clock.pass(Duration.ofDays(100));

        assertThat(tidy(Map.of()).run())
                .isEqualTo("0 sessions, 1 links, 1 messages, 0 captured mails and 0 reminders taken away");
        assertThat(count("audit_event")).isEqualTo(happened);
    }

    @Test
    void a_number_out_of_bounds_is_told_with_its_file() {
        assertThatThrownBy(() -> tidy(Map.of("links_days", 0)))
                .hasMessage("etc/org.ectmanager.tidy.cfg: links.days is a whole number from 1 to 3650");
    }

    private void afterwards(Duration pause) {
        workshop.clock.moveTo(start.plus(pause));
        tidy(Map.of()).run();
    }

    private TidyJob tidy(Map<String, Object> given) {
        return new TidyJob(
                workshop.transactions,
                workshop.bodies,
                new JdbcLeftovers(workshop.transactions),
                workshop.clock,
                (Settings) Proxy.newProxyInstance(
                        Settings.class.getClassLoader(),
                        new Class<?>[] {Settings.class},
                        (proxy, method, arguments) ->
                                new HashMap<>(given).getOrDefault(method.getName(), method.getDefaultValue())));
    }

    /** Hashes are the whole platform's. */
    private String token(String name) {
        return name + " of " + body;
    }

    private void session(String name, Duration lasting) {
        workshop.transactions.run(
                Scope.of(lead.person()),
                () -> sessions.open(
                        new Session(token(name), lead.person(), "csrf", start, start, start.plus(lasting))));
    }

    private void link(String name, Optional<BodyId> of, Duration valid) {
        workshop.transactions.run(
                Scope.of(body),
                () -> links.issue(new Link(
                        token(name),
                        Purpose.JOIN_BODY,
                        of,
                        Optional.empty(),
                        Optional.empty(),
                        READER.value(),
                        workshop.clock.instant().plus(valid),
                        Optional.empty())));
    }

    private long message(String kind) {
        workshop.transactions.run(Scope.of(body), () -> workshop.outbox.put(kind, Map.of()));
        return workshop.operateOutbox.waiting(body, 10).stream()
                .filter(waiting -> waiting.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Behind every wall, so that nothing stays unseen. */
    private long count(String rows) {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var results = statement.executeQuery("select count(*) from " + rows)) {
            results.next();
            return results.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
