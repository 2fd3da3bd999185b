/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.template.component.JtetagGenerated;
import org.ectmanager.web.words.Days;

/** What is known of an induction, card by card. */
final class EctFacts {

    private EctFacts() {}

    /**
     * What the school says of its own people is not told to the teacher.
     *
     * @param change leads to where other people are named; none for whoever may not
     */
    static List<SummaryList> of(Seen seen, PersonId reader, Link... change) {
        return List.of(details(seen), people(seen, reader, change));
    }

    private static SummaryList details(Seen seen) {
        var induction = seen.induction();
        Content tag =
                output -> JtetagGenerated.render((HtmlTemplateOutput) output, null, EctTable.tag(induction.state()));
        return SummaryList.card("Induction")
                .row("Where it stands", tag)
                .row("School", seen.schoolName())
                .row("Start", Days.of(induction.startsOn()))
                .row("Training programme", induction.programme().title());
    }

    private static SummaryList people(Seen seen, PersonId reader, Link... change) {
        var reason = seen.induction().ect().equals(reader)
                ? ""
                : seen.induction().team().sameReason();
        var list = SummaryList.card("People", change)
                .row("Induction tutor", seen.tutor())
                .row("Mentor", seen.mentor().isEmpty() ? "Nobody yet" : seen.mentor());
        return (reason.isEmpty() ? list : list.row("Why mentor and tutor are one person", reason))
                .row(
                        "Named contact at the appropriate body",
                        seen.namedContact().said())
                .row(
                        "Quality assurer",
                        seen.qualityAssurer().map(Colleague::said).orElse("Nobody in particular"));
    }
}
