/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** The few facts that the platform remembers about itself, outside any appropriate body and any transaction. */
@ConsumerType
public interface Settings {

    Optional<String> read(String key);

    default void write(String key, String value) {
        write(key, value, Optional.empty());
    }

    /** The same, done by somebody whom the audit trail then names. */
    void write(String key, String value, Optional<PersonId> by);
}
