/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.HashMap;
import java.util.Map;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.form.Form;

/** Answers as fields of a form, and back. */
public final class SectionFields {

    private SectionFields() {}

    public static Form filled(Section section, Map<String, String> answers) {
        var form = Form.empty();
        for (var field : ReportForm.fields(section)) {
            form = form.with(field, answers.getOrDefault(field, ""));
        }
        return form;
    }

    public static Map<String, String> typed(Section section, Form form) {
        var typed = new HashMap<String, String>();
        ReportForm.fields(section)
                .forEach(field -> typed.put(field, form.value(field).replace("\r\n", "\n")));
        return typed;
    }
}
