/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.progress.TeachersConcern;
import org.ectmanager.domain.records.Confidentiality;
import org.ectmanager.domain.records.Confidentiality.Matter;
import org.ectmanager.domain.records.Confidentiality.Reader;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.template.component.JtetagGenerated;
import org.ectmanager.web.words.Days;
import org.ectmanager.web.words.Sources;

/** What is known of an induction, card by card. */
final class EctFacts {

    private static final Finding READERS =
            Confidentiality.mayRead(Reader.EARLY_CAREER_TEACHER, Matter.OWN_REPORTS, false);

    private EctFacts() {}

    /**
     * What the school says of its own people is not told to the teacher.
     *
     * @param change leads to where other people are named; none for whoever may not
     */
    static List<SummaryList> of(Seen seen, PersonId reader, Link... change) {
        return isOwn(seen, reader)
                ? List.of(details(seen), people(seen, reader), yourRights())
                : List.of(details(seen), people(seen, reader, change));
    }

    private static boolean isOwn(Seen seen, PersonId reader) {
        return seen.induction().ect().equals(reader);
    }

    /** Where the teacher goes with a concern (R42), and who reads what is written about them (R54). */
    private static SummaryList yourRights() {
        return SummaryList.card("If something worries you")
                .row("First", "Talk to your induction tutor. " + source(new TeachersConcern(false, false)))
                .row(
                        "If that does not help",
                        "Tell your named contact at the appropriate body that your school did not settle it. They look"
                                + " into it as soon as possible, and you hear from them. "
                                + source(new TeachersConcern(true, false)))
                .row(
                        "Who reads your reports",
                        "You, those who write and sign them at your school, and your appropriate body. "
                                + Sources.of(READERS.reason()));
    }

    private static String source(TeachersConcern concern) {
        return Sources.of(concern.next().because());
    }

    private static SummaryList details(Seen seen) {
        var induction = seen.induction();
        Content tag = output -> JtetagGenerated.render((HtmlTemplateOutput) output, null, EctTable.tag(seen.state()));
        return SummaryList.card("Induction")
                .row("Where it stands", tag)
                .row("School", seen.schoolName())
                .row("Start", Days.of(induction.startsOn()))
                .row("Training programme", induction.programme().title());
    }

    private static SummaryList people(Seen seen, PersonId reader, Link... change) {
        var reason = isOwn(seen, reader) ? "" : seen.induction().team().sameReason();
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
