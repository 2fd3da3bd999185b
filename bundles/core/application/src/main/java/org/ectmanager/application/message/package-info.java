/* SPDX-License-Identifier: Apache-2.0 */
/** What has happened, told to those whom it concerns. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.message;
