/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.port.Papers.Due;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once a report is accepted its paper is the same for ever and for everybody, whatever changes around it. */
class KeptPaperTest extends JourneyTest {

    private static final String LINK = "Download this report as PDF";

    private School school;
    private Started started;
    private long review;
    private String path;

    @BeforeEach
    void a_review_is_accepted() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        var first = stage.reports.reports(started).get(0);
        review = first.id();
        stage.reports.dayComes(first.planned().opens().toString());
        stage.reports.handsIn(started, review);
        RegistrationDesk.require(stage.reports.review.accept(
                stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER), stage.reports.seen(started, review)));
        path = "/kestrel/school/" + school.id().value() + "/reports/" + review;
    }

    @Test
    void what_is_made_before_it_is_kept_is_the_same_as_what_is_kept() {
        var tutor = atDesk(school.tutor());
        var made = tutor.open(path).file(LINK);

        isKept();

        assertThat(tutor.open(path).file(LINK)).isEqualTo(made);
    }

    @Test
    void it_is_the_same_on_another_day_after_the_body_has_another_name_colours_and_people() {
        isKept();
        var kept = atDesk(school.tutor()).open(path).file(LINK);
        var renamed = new Renamed();

        stage.workshop.clock.pass(Duration.ofDays(1));
        stage.workshop.bodies.arrive(renamed);
        stage.workshop.bodies.leave(stage.kestrel);
        try {
            var assurer = staff(Position.QUALITY_ASSURER).open("/kestrel/console/reports/" + review);
            assurer.sees("Kestrel and Heron Partnership");
            assertThat(assurer.file(LINK)).isEqualTo(kept);
            assertThat(atDesk(started.ect())
                            .open("/kestrel/induction/reports/" + review)
                            .file(LINK))
                    .isEqualTo(kept);
        } finally {
            stage.workshop.bodies.arrive(stage.kestrel);
            stage.workshop.bodies.leave(renamed);
        }
    }

    @Test
    void its_hash_is_that_of_what_was_signed() {
        isKept();
        stage.workshop.clock.pass(Duration.ofDays(1));

        var words = atDesk(school.tutor()).open(path).paper(LINK);

        var opened =
                stage.reports.write.open(school.tutor(), school.id(), review).orElseThrow();
        assertThat(words).contains("Content SHA-256 " + opened.content().contentHash());
        assertThat(opened.signatures()).hasSize(2).allMatch(signature -> signature
                .contentHash()
                .equals(opened.content().contentHash()));
    }

    @Test
    void one_page_of_it_is_small_enough_to_keep_ten_thousand() {
        isKept();

        assertThat(atDesk(school.tutor()).open(path).file(LINK)).hasSizeLessThan(100_000);
    }

    /** As the job does it; that has the papers of every other journey to make as well. */
    private void isKept() {
        var opened =
                stage.reports.write.open(school.tutor(), school.id(), review).orElseThrow();
        var content = stage.paper.print(opened);
        stage.workshop.transactions.run(Scope.of(Stage.KESTREL), () -> assertThat(
                        stage.workshop.papers.keep(new Due(Subject.REPORT, review, false), content))
                .isTrue());
    }

    /** The body under another name, with another look. */
    private static final class Renamed implements AppropriateBodyPlugin {

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    new BodyId("kestrel"),
                    "Kestrel and Heron Partnership",
                    "Schools along two rivers",
                    new Branding(new Colour("#145a32"), new Colour("#b7950b"), Optional.empty()),
                    new HelpContacts("01234 567890", "help@kestrel.example", "Monday to Friday, 9am to 5pm"));
        }
    }
}
