/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.operator.ReadTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.teacher.Trn;
import org.junit.jupiter.api.Test;

class AuditCommandTest {

    private final Remembered trail = new Remembered();
    private final AuditCommand command = command();

    @Test
    void a_line_says_when_who_in_which_position_and_what() throws IOException {
        assertThat(printed())
                .contains("\"number\":7,\"at\":\"2026-09-01T08:00:00Z\",\"person\":3,\"name\":\"Hedda Head\"")
                .contains("\"position\":\"Head teacher, Induction tutor\",\"token\":null,\"kind\":\"report.signed\"")
                .contains("\"subject\":\"report 12\",\"what_happened\":\"The head signed\"");
    }

    @Test
    void everything_that_is_typed_is_asked_for() throws IOException {
        command.ect = "42";
        command.reason = "The school asked who did it";
        command.kind = "report";
        command.since = "2026-09-01";
        command.until = "2026-09-30";
        command.before = "99";
        command.most = "5";
        printed();

        assertThat(trail.sought)
                .isEqualTo(new ReadTrail.Sought(
                        Optional.of(new ReadTrail.Whose.Ect(42)),
                        new ReadTrail.Days(
                                Optional.of(LocalDate.of(2026, 9, 1)), Optional.of(LocalDate.of(2026, 9, 30))),
                        Optional.of("report"),
                        Optional.of(99L),
                        5));
        assertThat(trail.reason).isEqualTo("The school asked who did it");
    }

    @Test
    void a_teacher_may_be_named_by_trn_and_a_person_by_number() throws IOException {
        command.trn = "1234567";
        printed();
        assertThat(trail.sought.whose()).contains(new ReadTrail.Whose.Teacher(new Trn("1234567")));

        command.trn = "";
        command.person = "3";
        printed();
        assertThat(trail.sought.whose()).contains(new ReadTrail.Whose.Person(new PersonId(3)));
    }

    @Test
    void two_at_a_time_are_refused() {
        command.trn = "1234567";
        command.ect = "42";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("one of --ect");
    }

    @Test
    void what_is_no_number_and_no_day_is_named_and_not_repeated() {
        command.trn = "12345";
        assertThatThrownBy(command::work)
                .hasMessageStartingWith("A TRN is seven digits")
                .hasMessageNotContaining("12345.");
        command.trn = "";
        command.person = "Hedda";
        assertThatThrownBy(command::work).hasMessageStartingWith("--person is a number");
        command.person = "";
        command.until = "30/9/2026";
        assertThatThrownBy(command::work).hasMessageStartingWith("--until is a day");
    }

    @Test
    void a_refusal_is_its_sentence() {
        trail.answer = Result.refused(Refusal.of("trail.reason", "Say why"));

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessage("Say why");
    }

    private AuditCommand command() {
        var made = new AuditCommand();
        made.bodies = new PlanCommandsTest.TwoBodies();
        made.trail = trail;
        made.body = "kestrel";
        made.json = true;
        return made;
    }

    private String printed() throws IOException {
        var before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            command.work();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class Remembered implements ReadTrail {

        private Sought sought;
        private String reason;
        private Result<List<Line>> answer = Result.done(List.of(new Line(
                7,
                new Recorded(
                        Instant.parse("2026-09-01T08:00:00Z"),
                        Optional.of(new PersonId(3)),
                        Optional.empty(),
                        Happening.to("report", 12, "report.signed", "The head signed")),
                "Hedda Head",
                List.of(Position.HEAD_TEACHER, Position.INDUCTION_TUTOR))));

        @Override
        public Result<List<Line>> read(BodyId body, Sought what, String why) {
            sought = what;
            reason = why;
            return answer;
        }
    }
}
