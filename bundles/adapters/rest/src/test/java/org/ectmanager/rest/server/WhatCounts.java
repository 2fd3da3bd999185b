/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.program.ListEcts.Confirmed;
import org.ectmanager.application.program.ListEcts.EarlierService;
import org.ectmanager.application.program.ListEcts.Shorter;
import org.ectmanager.application.registration.AgreedFees.Agreed;
import org.ectmanager.application.registration.Details.Before;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.terms.Terms;

/** What counts, what was taken off and what was appealed against of the induction for which others stand in. */
final class WhatCounts {

    static final EarlierService EARLIER = new EarlierService(
            new ServedBefore(Terms.of(2), Days.NONE),
            Optional.of(new Before("Old School", "Old Body", new ServedBefore(Terms.of("2.5"), Days.of("3.5")))),
            "Half a term was supply work");

    static final List<Shorter> TAKEN_OFF = List.of(new Shorter(
            new Reduction(Terms.of("1.5"), ReductionReason.PRIOR_EXPERIENCE, true),
            Instant.parse("2026-09-21T09:00:00Z")));

    static final Confirmed CONFIRMED = new Confirmed(
            LocalDate.of(2026, 8, 25),
            Optional.of(LocalDate.of(2026, 9, 1)),
            Set.of(Point.MENTOR, Point.REDUCED_TIMETABLE),
            SuitablePost.everything(),
            List.of(new Agreed(
                    LocalDate.of(2026, 8, 24), new BigDecimal("65"), new BigDecimal("70"), "Service. Each term.")));

    static final List<AppealStep> APPEALED = List.of(
            new AppealStep.Made(LocalDate.of(2028, 8, 20), ""),
            new AppealStep.HearingSet(LocalDate.of(2028, 9, 1), LocalDate.of(2028, 10, 2)));

    private WhatCounts() {}
}
