/* SPDX-License-Identifier: Apache-2.0 */
/** The one clock of the platform. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.clock;
