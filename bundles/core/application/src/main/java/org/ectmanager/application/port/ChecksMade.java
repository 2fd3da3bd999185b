/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Map;
import org.ectmanager.application.registration.HandCheck;
import org.ectmanager.application.registration.HandCheck.Made;
import org.osgi.annotation.versioning.ConsumerType;

/** What officers of the appropriate body of the current transaction checked by hand. */
@ConsumerType
public interface ChecksMade {

    /** Those of one registration, by the id of the check. */
    Map<String, Made> of(long registration);

    /** Keeps one that was made; nothing happens when somebody has ticked it already. */
    void add(long registration, HandCheck check);

    /** Takes a tick back. */
    void remove(long registration, String check);
}
