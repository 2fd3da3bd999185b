/* SPDX-License-Identifier: Apache-2.0 */
/** What an appropriate body decided for itself, in sentences that a school understands. */
@Export
@Version("1.0.0")
package org.ectmanager.application.policy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
