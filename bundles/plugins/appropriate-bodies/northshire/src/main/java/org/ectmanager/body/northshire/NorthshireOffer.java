/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northshire;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Occasion;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.spi.body.ResourceFile;
import org.ectmanager.spi.body.Vat;

/** What Northshire offers to read beside its questions and answers, and what it charges. */
final class NorthshireOffer {

    private NorthshireOffer() {}

    static List<BodyResource> resources() {
        return List.of(
                BodyResource.of(
                                "lesson-observation",
                                "Record of a lesson observation",
                                "To fill in after an observation, and to talk about with the teacher.",
                                ResourceFile.from(Northshire.class, "lesson-observation.txt"))
                        .readBy(Position.HEAD_TEACHER, Position.INDUCTION_LEAD, Position.INDUCTION_TUTOR)
                        .belongingTo(Occasion.reports(ReportKind.PROGRESS_REVIEW, ReportKind.FORMAL_ASSESSMENT)),
                BodyResource.of(
                                "first-weeks",
                                "Your first six weeks",
                                "What to see to at the start of induction, week by week.",
                                ResourceFile.from(Northshire.class, "first-weeks.txt"))
                        .belongingTo(Occasion.terms(1)));
    }

    static List<FeeSchedule> fees() {
        return List.of(FeeSchedule.of(
                        LocalDate.of(2026, 9, 1),
                        Vat.NOT_CHARGED,
                        Fee.of("Acting as your appropriate body", 6_500, ChargingEvent.TERM)
                                .prorated(Proration.FROM_HALF)
                                .costing(7_200)
                                .agreedAtSigning(),
                        Fee.of("Check of a programme of your own", 35_000, ChargingEvent.FIDELITY_CHECK)
                                .asExtra()
                                .where("Where the school plans the training itself."))
                .noting("We bill schools in July, for the terms of the year that ends."));
    }
}
