/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealProcedure;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.web.decision.DecisionView.Timed;
import org.ectmanager.web.words.Days;

/** The clocks of an appeal that run: to make one, to reply to it, and before a hearing (R48, R49). */
public record AppealClocks(AppealCase appeal, StatutoryClocks statutory, LocalDate today) {

    /** As the teacher sees them: of two readings of the time to appeal the earlier one (R48). */
    public List<Timed> forTeacher() {
        return Stream.concat(
                        isOpen() ? Stream.of(Timed.toAppeal(appeal.window(statutory), today)) : Stream.of(), running())
                .toList();
    }

    /** As those see them who act on the decision: they wait for the later one as well (R48, R50, R51). */
    public List<Timed> forStaff() {
        var timed = new ArrayList<Timed>();
        if (isOpen()) {
            timed.add(Timed.toAppeal(appeal.window(statutory), today));
            timed.add(Timed.toAct(appeal.window(statutory), today));
        }
        running().forEach(timed::add);
        return List.copyOf(timed);
    }

    private boolean isOpen() {
        return !appeal.has(Kind.MADE) && !appeal.has(Kind.NOT_WANTED);
    }

    private Stream<Timed> running() {
        return Stream.concat(
                appeal.toReply(statutory).stream().map(deadline -> Timed.of(deadline, today)),
                appeal.hearing().stream().map(this::statements));
    }

    /** By when the parties say who comes, or send what they think (R49). */
    private Timed statements(HearingSet set) {
        var procedure = new AppealProcedure(statutory);
        var by = procedure.statementsBy(set.hearing());
        return new Timed(
                "A hearing is on " + Days.of(set.hearing())
                        + ". Who comes and which witnesses, or what you think in writing, is sent: by the end of",
                Days.of(by),
                today.isAfter(by),
                List.of(procedure.hearing(set.on(), set.hearing()).reason()));
    }
}
