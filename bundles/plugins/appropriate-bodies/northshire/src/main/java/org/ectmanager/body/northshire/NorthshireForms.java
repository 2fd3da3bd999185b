/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northshire;

import java.util.List;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;

/** What Northshire asks beyond the standard forms (P11), and at registration (P4). */
final class NorthshireForms {

    private NorthshireForms() {}

    static Section atRegistration() {
        return new Section(
                "agreement",
                "Agreement and invoices",
                "Northshire asks this of every early career teacher whom you register.",
                List.of(
                        new Question(
                                "agreement",
                                "Does your school accept Northshire\u2019s service level agreement for this teacher?",
                                "The agreement was sent to you when your school registered.",
                                new Answer.Choice(List.of(
                                        new Option("yes", "Yes, we accept it", false),
                                        new Option("no", "Not yet, please get in touch with us", false))),
                                true),
                        new Question(
                                "purchase-order",
                                "Purchase order number for the invoices",
                                "Leave it empty if your school does without one.",
                                new Answer.Text(0, 40),
                                false)));
    }

    static FormDefinition withWellbeing(FormDefinition standard) {
        return standard.asking(new Section(
                        "wellbeing",
                        "Workload and wellbeing",
                        "Northshire reads this section first.",
                        List.of(
                                new Question(
                                        "timetable",
                                        "Is the reduced timetable protected every week?",
                                        "10% less teaching in the first year, 5% less in the second.",
                                        new Answer.Choice(
                                                List.of(new Option("yes", "Yes", false), new Option("no", "No", true))),
                                        true),
                                new Question(
                                        "wellbeing",
                                        "How is the early career teacher\u2019s workload?",
                                        "One or two sentences.",
                                        new Answer.Text(10, 1_000),
                                        true))))
                .inVersion("northshire-2026-2");
    }
}
