/* SPDX-License-Identifier: Apache-2.0 */
/** People and what they are appointed to: adding, editing, removing, inviting. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.people;
