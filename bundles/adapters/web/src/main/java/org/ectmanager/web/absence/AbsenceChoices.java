/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import org.ectmanager.application.absence.AbsenceForm;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;

/** The questions about an absence that have given answers. */
public final class AbsenceChoices {

    private AbsenceChoices() {}

    public static Choices kinds(Form form) {
        var choices = Choices.of(form, "kind", "Kind of absence");
        for (var kind : AbsenceForm.KINDS) {
            choices = kind == AbsenceKind.OTHER
                    ? choices.option(kind.name(), AbsenceWords.kind(kind), "Such as jury service or unpaid leave")
                    : choices.option(kind.name(), AbsenceWords.kind(kind));
        }
        return choices;
    }

    /** Asked of statutory leave only. */
    public static Choices choice(Form form) {
        return Choices.of(form, "choice", "If it is statutory leave: does the early career teacher want to extend?")
                .hint("Nobody else chooses. The teacher gets an e-mail with what you record here")
                .option(AbsenceForm.NO_CHOICE, "It is not statutory leave")
                .option(LeaveChoice.EXTEND.name(), "Yes, extend induction by this leave")
                .option(LeaveChoice.DO_NOT_EXTEND.name(), "No, do not extend it")
                .option(LeaveChoice.UNDECIDED.name(), "They have not chosen yet");
    }
}
