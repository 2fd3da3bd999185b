/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.osgi.annotation.versioning.ConsumerType;

/** Letters kept to be read by operators instead of being sent: sample mode only. */
@ConsumerType
public interface CapturedMail {

    /** Keeps it under the appropriate body of the current transaction, or in one of its own where there is none. */
    void keep(Post.Letter letter);
}
