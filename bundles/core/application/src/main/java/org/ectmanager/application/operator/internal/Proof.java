/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import org.ectmanager.domain.people.EmailAddress;

/**
 * What a link in a mail to a new operator stands for.
 *
 * @param invitation the hash of the link that was handed on
 * @param address to which the mail went
 */
record Proof(String invitation, EmailAddress address) {

    private static final char BETWEEN = ' ';

    static Proof read(String detail) {
        var end = detail.indexOf(BETWEEN);
        return new Proof(detail.substring(0, end), new EmailAddress(detail.substring(end + 1)));
    }

    /** As a link keeps it. */
    String detail() {
        return invitation + BETWEEN + address.value();
    }
}
