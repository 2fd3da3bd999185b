/* SPDX-License-Identifier: Apache-2.0 */
/** Teachers who leave before the end of induction: the appropriate body releases them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.leaving;
