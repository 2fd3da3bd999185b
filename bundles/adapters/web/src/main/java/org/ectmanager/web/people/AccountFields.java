/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import org.ectmanager.application.people.NewAccount;
import org.ectmanager.web.form.Form;

/** The fields of somebody who makes their own account by a link. */
public final class AccountFields {

    private AccountFields() {}

    public static NewAccount read(Form form) {
        return new NewAccount(
                form.value("givenName"),
                form.value("familyName"),
                form.value("telephone"),
                form.value("email"),
                form.value("password"),
                form.value("again"));
    }
}
