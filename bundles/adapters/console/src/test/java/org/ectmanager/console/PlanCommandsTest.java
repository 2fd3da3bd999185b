/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Listings.ToRelease;
import org.ectmanager.application.report.OperatePlans;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.junit.jupiter.api.Test;

class PlanCommandsTest {

    private static final BodyId KESTREL = new BodyId("kestrel");
    private static final BodyId HERON = new BodyId("heron");

    private final Plans plans = new Plans();

    @Test
    void a_plan_shows_dates_and_why_and_no_text() throws Exception {
        var printed = printed(plan(42));

        assertThat(printed)
                .contains("\"title\":\"Progress review 1\"")
                .contains("\"from\":\"2026-09-01\",\"to\":\"2026-12-18\"")
                .contains("\"opens\":\"2026-12-04\",\"due\":\"2026-12-18\",\"state\":\"SCHEDULED\"")
                .contains(
                        "\"why\":\"A review is due in each term (R34, guidance 2.48); The school has a term (policy)\"")
                .doesNotContain("A private draft");
    }

    @Test
    void an_unknown_number_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> plan(43).work()).hasMessageContaining("no early career teacher of that number");
    }

    @Test
    void release_lists_what_waits_for_every_body_and_releases_nothing() throws Exception {
        var printed = printed(release("list", ""));

        assertThat(printed).contains("\"body\":\"kestrel\"", "\"body\":\"heron\"", "\"title\":\"Final assessment\"");
        assertThat(plans.released).isEmpty();
        assertThat(plans.days).isEqualTo(7);
    }

    @Test
    void release_now_releases_for_every_body_or_for_one() throws Exception {
        printed(release("now", ""));
        assertThat(plans.released).containsExactly(HERON, KESTREL);
        plans.released.clear();

        assertThat(printed(release("now", "kestrel"))).contains("\"released\":3");

        assertThat(plans.released).containsExactly(KESTREL);
    }

    @Test
    void an_unknown_word_or_body_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> release("all", "").work()).hasMessageStartingWith("ect:release knows list and now");
        assertThatThrownBy(() -> release("now", "nowhere").work()).hasMessageContaining("ect:bodies");
    }

    private PlanCommand plan(long ect) {
        var command = new PlanCommand();
        command.plans = plans;
        command.bodies = new TwoBodies();
        command.body = "kestrel";
        command.ect = Long.toString(ect);
        command.json = true;
        return command;
    }

    private ReleaseCommand release(String what, String body) {
        var command = new ReleaseCommand();
        command.plans = plans;
        command.bodies = new TwoBodies();
        command.what = what;
        command.body = body;
        command.json = true;
        return command;
    }

    private static String printed(EctCommand command) throws Exception {
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

    private static final class Plans implements OperatePlans {

        private final List<BodyId> released = new ArrayList<>();
        private int days;

        @Override
        public Optional<List<Report>> plan(BodyId body, long ect) {
            return ect == 42 && body.equals(KESTREL) ? Optional.of(List.of(report())) : Optional.empty();
        }

        @Override
        public List<Long> ects(BodyId body) {
            return List.of(42L);
        }

        @Override
        public List<ToRelease> toRelease(BodyId body, int ahead) {
            days = ahead;
            return List.of(new ToRelease(
                    7, 42, "Quarry Bank", "Final assessment", LocalDate.of(2028, 6, 1), LocalDate.of(2028, 7, 1)));
        }

        @Override
        public int release(BodyId body) {
            released.add(body);
            return 3;
        }

        private static Report report() {
            var planned = new PlannedReport(
                    ReportKind.PROGRESS_REVIEW,
                    1,
                    false,
                    new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)),
                    LocalDate.of(2026, 12, 4),
                    LocalDate.of(2026, 12, 18),
                    "Autumn 2026",
                    List.of(
                            Reason.of("R34", "2.48", "A review is due in each term"),
                            Reason.policy("The school has a term")),
                    false);
            return new Report(
                    5,
                    42,
                    new SchoolId(1),
                    planned,
                    Report.State.SCHEDULED,
                    Optional.empty(),
                    new Report.Content(Map.of("summary", "A private draft"), Map.of(), "", "", "", ""),
                    Report.Course.PLAIN,
                    Optional.empty(),
                    1);
        }
    }

    static final class TwoBodies implements BodyRegistry {

        @Override
        public List<AppropriateBodyPlugin> all() {
            return List.of(body(HERON), body(KESTREL));
        }

        @Override
        public Optional<AppropriateBodyPlugin> find(BodyId id) {
            return all().stream().filter(body -> body.profile().id().equals(id)).findFirst();
        }

        private static AppropriateBodyPlugin body(BodyId id) {
            return () -> new BodyProfile(
                    id,
                    "Hub",
                    "A hub",
                    new Branding(new Colour("#5b2a86"), new Colour("#c2410c"), Optional.empty()),
                    new HelpContacts("01632 960 000", "", ""));
        }
    }
}
