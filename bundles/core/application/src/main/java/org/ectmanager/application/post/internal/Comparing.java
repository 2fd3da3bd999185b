/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.post.ManagePosts.Preview;
import org.ectmanager.application.post.internal.PostChanges.Changed;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.explanation.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plan as it is beside the plan as it would be. */
@Component(service = Comparing.class)
public final class Comparing {

    private final PostRecords records;
    private final Planning planning;
    private final Clock clock;

    @Activate
    public Comparing(@Reference PostRecords records, @Reference Planning planning, @Reference Clock clock) {
        this.records = records;
        this.planning = planning;
        this.clock = clock;
    }

    Preview preview(BodyId body, Induction before, Changed changed) {
        var after = changed.after();
        var then = planning.plan(body, after);
        var plan = new WhatIf(planning.plan(body, before), then, planning.drafts(after, then));
        return new Preview(
                records.posts(after),
                plan,
                Stream.of(changed.warnings(), warnings(after.history(), plan))
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Reason> warnings(ContractHistory history, WhatIf plan) {
        var over = history.overFullTimeFrom()
                .map(day -> Reason.of(
                        "R20",
                        "2.30",
                        "From " + Reason.day(day)
                                + " the posts together are more than full time. Nobody serves more than"
                                + " one term in a term, so the rest does not count. Check the full-time equivalents."));
        var ends = history.endsOn()
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .map(day -> Reason.of(
                        "R39",
                        "2.62",
                        "The last post ends on " + Reason.day(day)
                                + ". If induction is not complete by then, an interim assessment is due when the teacher"
                                + " leaves, unless a formal assessment falls in that term."));
        return Stream.of(over.stream(), ends.stream(), plan.warnings().stream())
                .flatMap(warnings -> warnings)
                .toList();
    }
}
