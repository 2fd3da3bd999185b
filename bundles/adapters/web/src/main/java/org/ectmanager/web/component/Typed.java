/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import org.ectmanager.web.form.Form;

/** What somebody typed into a form that cannot be saved, field by field, so that nothing of it is lost. */
public record Typed(Form form, SummaryList list) {

    public static Typed in(Form form) {
        return new Typed(form, SummaryList.card("What you typed"));
    }

    public Typed field(String label, String name) {
        return said(label, form.value(name));
    }

    /** A field that is shown in other words; left out when nothing was typed. */
    public Typed said(String label, String words) {
        return words.isBlank() ? this : new Typed(form, list.row(label, words));
    }
}
