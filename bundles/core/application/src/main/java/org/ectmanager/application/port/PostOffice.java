/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.ectmanager.application.message.Letter;
import org.osgi.annotation.versioning.ConsumerType;

/** Sends mails: by SMTP, or in sample mode into the captured mails. Throws {@link NotSent} when the mail was not taken. */
@ConsumerType
public interface PostOffice {

    void send(Letter letter);

    /** Whether it has been told how; letters wait otherwise. */
    default boolean isSetUp() {
        return true;
    }
}
