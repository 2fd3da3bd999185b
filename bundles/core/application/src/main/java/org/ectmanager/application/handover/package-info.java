/* SPDX-License-Identifier: Apache-2.0 */
/** The places outside that are present right now and have to hear of changes. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.handover;
