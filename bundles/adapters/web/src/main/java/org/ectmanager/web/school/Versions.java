/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import org.ectmanager.web.form.Form;

/** The versions of records that a form carries; what is no number fits no record. */
final class Versions {

    private Versions() {}

    static long of(Form form, String name) {
        return form.value(name).matches("[0-9]{1,18}") ? Long.parseLong(form.value(name)) : 0;
    }
}
