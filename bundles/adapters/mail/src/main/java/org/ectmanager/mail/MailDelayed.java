/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import org.ectmanager.application.port.NotSent;

/** The mail was not taken now; another try may help. The message names nobody. */
public final class MailDelayed extends NotSent {

    private static final long serialVersionUID = 1L;

    MailDelayed(String message) {
        super(message);
    }
}
