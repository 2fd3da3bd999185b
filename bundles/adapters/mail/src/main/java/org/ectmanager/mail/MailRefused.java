/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import org.ectmanager.application.port.NotSent;

/** The mail will never be taken: the letter or its address is refused. The message names nobody. */
public final class MailRefused extends NotSent {

    private static final long serialVersionUID = 1L;

    MailRefused(String message) {
        super(message);
    }

    @Override
    public boolean isForGood() {
        return true;
    }
}
