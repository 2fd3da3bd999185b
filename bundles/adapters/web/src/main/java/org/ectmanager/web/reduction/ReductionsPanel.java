/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.reduction;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.template.component.report.JtesaidGenerated;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reductions on a teacher's record, for those who may see them; decision makers begin one here (R25 to R27). */
@Component
public final class ReductionsPanel implements EctPanel {

    private static final Content NOTHING = output -> {};

    private final ReduceInduction reductions;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public ReductionsPanel(@Reference ReduceInduction reductions, @Reference Rights rights, @Reference Clock clock) {
        this.reductions = reductions;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        var open = induction.state() == State.OPEN;
        var recorded = reductions.beside(caller, induction);
        if (recorded.isEmpty() && !(open && rights.allows(caller, Right.DECIDE))) {
            return Optional.empty();
        }
        var root = open && reductions.mayReduce(caller, induction) ? address + "/reduction" : "";
        return Optional.of(new Panel(
                ReductionsTable.of(recorded, root, clock),
                Optional.of(Link.to(root, "Reduce the induction")).filter(link -> !root.isEmpty()),
                NOTHING,
                said(open ? note(caller, induction, recorded) : "")));
    }

    private String note(Caller caller, Induction induction, List<RecordedReduction> recorded) {
        if (induction.ect().equals(caller.person()) && recorded.stream().anyMatch(RecordedReduction::stands)) {
            return "A teacher who wants the full induction is allowed it (statutory guidance, paragraph 3.2). If you do,"
                    + " tell your named contact: the appropriate body then takes the reduction back.";
        }
        return rights.allows(caller, Right.DECIDE) && !reductions.mayReduce(caller, induction)
                ? "You are this teacher\u2019s named contact, so another decision maker reduces induction (R11, statutory"
                        + " guidance, paragraph 2.28)."
                : "";
    }

    private static Content said(String text) {
        return text.isEmpty() ? NOTHING : output -> JtesaidGenerated.render((HtmlTemplateOutput) output, null, text);
    }

    @Override
    public int place() {
        return 25;
    }
}
