/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.Map;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;

/** What somebody else saved in the meantime, where it differs from what was typed. */
public final class Colleague {

    private static final String TITLE = "What your colleague saved in the meantime";

    private Colleague() {}

    static SummaryList attendance(Opened opened, Form typed) {
        var content = opened.report().content();
        var list = SummaryList.card(TITLE);
        list = differing(
                list,
                "The contract on record is right",
                ReportView.contract(content),
                typed.value("contractRight").equals(content.contractRight()));
        list = differing(
                list,
                "Days served",
                content.daysServed(),
                typed.value("daysServed").equals(content.daysServed()));
        list = differing(
                list,
                "What is wrong with the contract",
                content.contractSaid(),
                plain(typed.value("contractSaid")).equals(plain(content.contractSaid())));
        return differing(
                list,
                "Days absent",
                content.daysAbsent(),
                typed.value("daysAbsent").equals(content.daysAbsent()));
    }

    public static SummaryList section(Section section, Map<String, String> saved, Form typed) {
        var list = SummaryList.card(TITLE);
        for (var question : section.questions()) {
            var same = ReportForm.fields(question).stream()
                    .allMatch(field -> plain(typed.value(field)).equals(plain(saved.getOrDefault(field, ""))));
            list = differing(list, question.label(), ReportView.answer(question, saved), same);
        }
        return list;
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static SummaryList differing(SummaryList list, String key, String saved, boolean same) {
        return same ? list : list.row(key, saved.isBlank() ? "Nothing" : saved);
    }
}
