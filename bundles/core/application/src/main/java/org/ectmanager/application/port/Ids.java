/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.osgi.annotation.versioning.ConsumerType;

/** Numbers for new records, unique in the whole platform. */
@ConsumerType
public interface Ids {

    long next();
}
