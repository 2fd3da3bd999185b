/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** The few facts that the platform remembers about itself, outside any appropriate body and any transaction. */
@ConsumerType
public interface Settings {

    Optional<String> read(String key);

    void write(String key, String value);
}
