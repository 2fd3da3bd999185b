/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.util.HashMap;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.Test;

/** A teacher who comes back to the same body finds the induction before under "My induction". */
class EarlierInductionJourneyTest extends JourneyTest {

    @Test
    void the_earlier_induction_is_listed_with_its_reports() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        var earlier = stage.reports.started(school, answers);
        var review = stage.reports.reports(earlier).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        stage.reports.handsIn(earlier, review.id());
        RegistrationDesk.require(stage.reports.review.accept(
                stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER), stage.reports.seen(earlier, review.id())));
        stage.workshop.transactions.run(
                Scope.of(Stage.KESTREL),
                () -> stage.desk.inductions.save(stage.desk
                        .inductions
                        .find(earlier.induction().id())
                        .orElseThrow()
                        .ended(Induction.State.LEFT)));
        var next = stage.desk.school(Stage.KESTREL);
        var there = new HashMap<>(answers);
        there.put("tutor", Long.toString(next.tutor().person().value()));
        there.put("mentor", Long.toString(next.mentor()));
        RegistrationDesk.date(there, "start", "4", "1", "2027");
        stage.desk.authorised(next, there);
        stage.cast.accept(Stage.KESTREL, earlier.ect().person());

        var teacher = atDesk(earlier.ect()).open("/kestrel/induction");
        teacher.isAt("My induction", "induction-with-earlier").follow("Induction from 1 September 2026");
        teacher.isAt("An earlier induction", "induction-earlier").follow(review.title());
        teacher.isAt(review.title(), "induction-earlier-report");
    }
}
