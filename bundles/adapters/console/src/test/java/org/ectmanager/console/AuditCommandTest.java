/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.ReadTrail;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.platform.Platform.Mode;
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
    private Mode mode = Mode.PRODUCTION;

    @Test
    void a_line_says_when_who_in_which_position_and_what() throws IOException {
        assertThat(printed())
                .contains("\"number\":7,\"at\":\"2026-09-01T08:00:00Z\",\"person\":3,\"name\":\"Hedda Head\"")
                .contains("\"position\":\"Head teacher, Induction tutor\",\"token\":null,\"kind\":\"report.submitted\"")
                .contains("\"subject\":\"report 12\",\"what_happened\":\"The head signed\"");
    }

    @Test
    void in_a_sample_it_says_the_real_time_too() throws IOException {
        assertThat(printed()).doesNotContain("2026-02-03");

        mode = Mode.SAMPLE;
        assertThat(printed())
                .contains(
                        "\"number\":7,\"at\":\"2026-09-01T08:00:00Z\",\"really_at\":\"2026-02-03T10:11:12Z\",\"person\":3");
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

    @Test
    void one_that_is_away_is_read_with_a_word_of_that_but_for_programs() throws IOException {
        command.body = "heron";
        assertThat(printed()).startsWith("[{\"number\":7").doesNotContain("Heron Hub");

        command.json = false;
        assertThat(printed())
                .startsWith("Heron Hub has been away since 2026-10-01T08:00:00Z and was taken off the directory on"
                        + " 2026-10-09T08:00:00Z. This is what it left.")
                .contains("Hedda Head");
        assertThat(trail.body).contains(new BodyId("heron"));
    }

    @Test
    void what_is_neither_here_nor_away_is_said_to_be_neither() {
        command.body = "nowhere";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("is here or away");
    }

    @Test
    void the_platform_s_own_trail_is_read_by_an_option_and_operators_are_said_to_be_ones() throws IOException {
        command.body = "";
        command.platform = true;
        trail.answer = Result.done(List.of(new Line(
                8,
                new Recorded(
                        Instant.parse("2026-09-01T08:00:00Z"),
                        Optional.of(new PersonId(4)),
                        Optional.empty(),
                        new Happening("body.retired", "body", Optional.empty(), "Taken off", "")),
                Instant.parse("2026-02-03T10:11:12Z"),
                Optional.of(new BodyId("heron")),
                "Odile Marsh",
                List.of(),
                true,
                "")));

        assertThat(printed())
                .contains("\"person\":4,\"name\":\"Odile Marsh\",\"position\":\"Operator\"")
                .contains("\"subject\":\"body heron\"");
        assertThat(trail.body).isEmpty();
    }

    @Test
    void the_platform_s_trail_and_a_body_s_are_not_read_at_once() {
        command.platform = true;

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("One trail");
    }

    private AuditCommand command() {
        var made = new AuditCommand();
        made.away = new HeronAway();
        made.bodies = new PlanCommandsTest.TwoBodies();
        made.trail = trail;
        made.running = new Platform() {
            @Override
            public Mode mode() {
                return mode;
            }

            @Override
            public URI address() {
                return URI.create("https://ect.example");
            }
        };
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
                        Happening.to("report", 12, "report.submitted", "The head signed")),
                Instant.parse("2026-02-03T10:11:12Z"),
                Optional.of(new BodyId("kestrel")),
                "Hedda Head",
                List.of(Position.HEAD_TEACHER, Position.INDUCTION_TUTOR),
                false,
                "")));
        private Optional<BodyId> body = Optional.empty();

        @Override
        public Result<List<Line>> read(BodyId of, Sought what, String why) {
            body = Optional.of(of);
            sought = what;
            reason = why;
            return answer;
        }

        @Override
        public Result<List<Line>> ofPlatform(Sought what, String why) {
            sought = what;
            reason = why;
            return answer;
        }

        @Override
        public Slice<Line> ofPlatform(Operator operator, Turn turn) {
            throw new AssertionError("No command leafs");
        }
    }
}
